namespace Chancery.Annotating.Models;

/// <summary>Where a word stands in the tables; -1 where it has no row.</summary>
/// <param name="Word">Row of the learnt words.</param>
/// <param name="Vector">Row of the vectors.</param>
internal readonly record struct WordRows(int Word, int Vector)
{
    public static WordRows None { get; } = new(-1, -1);
}
