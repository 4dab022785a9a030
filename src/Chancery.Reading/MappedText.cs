using System.Runtime.InteropServices;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>Text under construction, each character with its place in the decoded raw input.</summary>
internal sealed class MappedText
{
    // Not a StringBuilder, which seeks every character of a long text through its chunks.
    private readonly List<char> text = [];
    private readonly List<int> origins = [];

    public int Length => text.Count;

    public char this[int index] => text[index];

    public int OriginAt(int index) => origins[index];

    public void Append(char character, int origin)
    {
        text.Add(character);
        origins.Add(origin);
    }

    public void Append(string characters, int origin)
    {
        foreach (var character in characters) Append(character, origin);
    }

    /// <summary>Takes over a stretch of another text with its places.</summary>
    public void Append(MappedText other, int start, int end)
    {
        for (var i = start; i < end; i++) Append(other.text[i], other.origins[i]);
    }

    /// <summary>Characters that stand for no place of their own; they map to the neighbour before them.</summary>
    public void Separate(string separator)
    {
        var origin = origins.Count == 0 ? 0 : origins[^1];
        foreach (var character in separator) Append(character, origin);
    }

    public void CutTo(int length)
    {
        text.RemoveRange(length, text.Count - length);
        origins.RemoveRange(length, origins.Count - length);
    }

    public string Slice(int start, int end) => new(CollectionsMarshal.AsSpan(text)[start..end]);

    public OffsetMap Map() => OffsetMap.Of(CollectionsMarshal.AsSpan(origins));

    public override string ToString() => new(CollectionsMarshal.AsSpan(text));
}
