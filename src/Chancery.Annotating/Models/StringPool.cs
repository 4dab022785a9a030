namespace Chancery.Annotating.Models;

/// <summary>One string for equal characters, so that a word that comes again costs no memory; for one thread at a time.</summary>
internal sealed class StringPool
{
    private const int Most = 1 << 14;
    private const int Longest = 80;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var found)) return found;
        if (known.Count >= Most) known.Clear();
        var made = text.ToString();
        known.Add(made);
        return made;
    }
}
