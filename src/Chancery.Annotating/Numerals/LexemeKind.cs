namespace Chancery.Annotating.Numerals;

internal enum LexemeKind
{
    Word,
    Number,
    Symbol,

    /// <summary>The edge of a block, a paragraph or a sentence: no reading crosses it.</summary>
    Break,
}
