using Chancery.Text;

namespace Chancery.Reading.Html;

/// <summary>A stretch of text between two block edges of a page, white space collapsed.</summary>
internal sealed class PageBlock
{
    public required MappedText Text { get; init; }

    /// <summary>The nearest block element around it.</summary>
    public required int Container { get; init; }

    /// <summary>The first text node in it.</summary>
    public required int First { get; init; }

    public required int Words { get; init; }

    public required int LinkWords { get; init; }

    public required BlockKind Kind { get; init; }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public required int Level { get; init; }

    /// <summary>What it speaks for (above 0) or against (below 0) being part of the article.</summary>
    public double Weight { get; set; }

    public double LinkDensity => Words == 0 ? 1 : (double)LinkWords / Words;

    public string Value { get => field ??= Text.ToString(); } = null!;

    public bool EndsSentence
    {
        get
        {
            for (var i = Text.Length - 1; i >= 0; i--)
            {
                if (Text[i] is '.' or '!' or '?' or ':' or '…' or '。') return true;
                if (Text[i] is not ('"' or '”' or '’' or '\'' or ')' or ' ' or '»')) return false;
            }

            return false;
        }
    }
}
