using Chancery.Text;

namespace Chancery.Politics.Records;

/// <summary>A reason in words, with the words of the article it rests on.</summary>
/// <param name="Words">What it says, to a reader.</param>
/// <param name="Because">Rule and citations.</param>
public sealed record Reason(string Words, Because Because);
