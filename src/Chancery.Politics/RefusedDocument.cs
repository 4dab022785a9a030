namespace Chancery.Politics;

/// <summary>An input of which no article was made.</summary>
/// <param name="Id">The file name, or the id that the input gave.</param>
/// <param name="Code">The code of the diagnostic ("CH0102").</param>
/// <param name="Reason">Why, in words.</param>
public sealed record RefusedDocument(string Id, string Code, string Reason);
