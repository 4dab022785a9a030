namespace Chancery.Revisions;

/// <summary>A field or measure that has another value after than before.</summary>
internal sealed record MovedField(string Name, string Before, string After);
