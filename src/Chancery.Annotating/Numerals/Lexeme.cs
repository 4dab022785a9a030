namespace Chancery.Annotating.Numerals;

/// <summary>A run of letters, a number in digits, or one sign. Finer than a token: "$2.5bn" is three, "mid-2024" is three.</summary>
/// <param name="Word">The letters in lower case, or the sign (dashes, apostrophes and double quotation marks in their plain form); empty for a number.</param>
/// <param name="Number">The number's value; 0 for others.</param>
/// <param name="Spaced">White space stands before it.</param>
/// <param name="Capital">It begins with a capital letter.</param>
/// <param name="Plain">Digits only: no decimal point, no thousands comma.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind, string Word, decimal Number, bool Spaced, bool Capital, bool Plain)
{
    public int Length => End - Start;

    public bool IsWord => Kind == LexemeKind.Word;

    public bool IsNumber => Kind == LexemeKind.Number;

    public bool IsBreak => Kind == LexemeKind.Break;

    public static Lexeme Edge(int offset) => new(offset, offset, LexemeKind.Break, "\n", 0, true, false, false);
}
