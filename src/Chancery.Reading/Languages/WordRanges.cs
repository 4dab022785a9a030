namespace Chancery.Reading.Languages;

/// <summary>Walks the words (runs of letters) of a text without allocating.</summary>
internal ref struct WordRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int end;

    public Range Current { get; private set; }

    public readonly WordRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = end;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        if (start == text.Length) return false;
        end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        Current = start..end;
        return true;
    }
}
