using Chancery.Text;

namespace Chancery.Annotating.Numerals;

/// <summary>The lexemes of a document. Reading before the first or past the last gives an edge, so that patterns need no bounds checks.</summary>
internal sealed class LexemeList(Document document, Lexeme[] items)
{
    public Document Document => document;

    public int Count => items.Length;

    public Lexeme this[int at] =>
        (uint)at < (uint)items.Length ? items[at] : Lexeme.Edge(at < 0 ? 0 : document.Text.Length);

    public string Word(int at) => this[at].Word;

    public bool Is(int at, string word) => string.Equals(this[at].Word, word, StringComparison.Ordinal);

    public bool Is(int at, string first, string second) => Is(at, first) && Is(at + 1, second);

    /// <summary>The sign stands there with no white space before it.</summary>
    public bool Joined(int at, string word) => Is(at, word) && !this[at].Spaced;

    /// <summary>A whole number in digits only, from one value to another.</summary>
    public bool Plain(int at, int low, int high)
    {
        var lexeme = this[at];
        return lexeme.IsNumber && lexeme.Plain && lexeme.Number >= low && lexeme.Number <= high;
    }

    /// <summary>Letters stand right before it, as in "G20", or a sign that joins the parts of an address.</summary>
    public bool Glued(int at) => at > 0 && !this[at].Spaced && (this[at - 1].IsWord || Word(at - 1) is "%" or "_" or "&" || (Is(at - 1, "=") && this[at - 2].IsWord && !this[at - 1].Spaced));

    /// <summary>The characters from one lexeme up to, not including, another.</summary>
    public TextSpan Span(int first, int next) => new(this[first].Start, this[next - 1].End);

    /// <summary>The first lexeme that ends after an offset.</summary>
    public int At(int offset)
    {
        var low = 0;
        var high = items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (items[middle].End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
