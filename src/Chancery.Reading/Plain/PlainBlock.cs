using Chancery.Text;

namespace Chancery.Reading.Plain;

/// <summary>A paragraph, heading or item of a plain text.</summary>
internal sealed record PlainBlock(int Start, int End, BlockKind Kind, string Value, bool IsSingleLine)
{
    public int Words { get; } = Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public bool EndsSentence
    {
        get
        {
            var trimmed = Value.AsSpan().TrimEnd("\"'”’)» ");
            return trimmed.Length > 0 && trimmed[^1] is '.' or '!' or '?' or '…' or ';' or ':' or ',' or '。';
        }
    }
}
