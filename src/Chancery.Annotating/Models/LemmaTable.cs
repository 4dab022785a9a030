namespace Chancery.Annotating.Models;

/// <summary>
/// Lemmas by a learnt edit: the edit of the word itself under its tag where it is known, else of the longest known ending. An edit is
/// written "k" or "l" (keep the case, or lower it first), the number of characters to cut from the end as one digit, and what to add.
/// </summary>
public sealed class LemmaTable(Dictionary<string, string> words, Dictionary<string, string> endings)
{
    /// <summary>The longest ending that is looked at.</summary>
    public const int LongestEnding = 6;

    /// <summary>The most characters that an edit adds.</summary>
    public const int LongestAddition = 24;

    /// <summary>Shorter endings have edits for words under tags that do not suit them.</summary>
    private const int TellingEnding = 4;

    /// <summary>Longer words are their own lemma.</summary>
    public const int LongestWord = 60;

    /// <summary>The words, under tags, whose edit their ending does not give.</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>The key of a word or ending under a tag.</summary>
    /// <returns>The key's length.</returns>
    public static int Key(int universal, int native, ReadOnlySpan<char> part, Span<char> key)
    {
        key[0] = (char)('A' + universal);
        key[1] = (char)('A' + native);
        for (var i = 0; i < part.Length; i++) key[i + 2] = WordFeatures.Fold(part[i]);
        return part.Length + 2;
    }

    /// <summary>Writes the lemma; false where it is the word as it stands.</summary>
    /// <param name="word">At least one character.</param>
    /// <param name="universal">UPOS as an index.</param>
    /// <param name="native">XPOS as an index.</param>
    /// <param name="lemma">Room for <see cref="LongestWord"/> and <see cref="LongestAddition"/> characters.</param>
    /// <param name="length">The lemma's length.</param>
    public bool TryEdit(ReadOnlySpan<char> word, int universal, int native, Span<char> lemma, out int length) => TryEdit(word, universal, native, lemma, out length, out _);

    /// <param name="word">At least one character.</param>
    /// <param name="universal">UPOS as an index.</param>
    /// <param name="native">XPOS as an index.</param>
    /// <param name="lemma">Room for <see cref="LongestWord"/> and <see cref="LongestAddition"/> characters.</param>
    /// <param name="length">The lemma's length.</param>
    /// <param name="known">Whether the edit is the word's own, or that of an ending long enough to tell ('-came', '-stood').</param>
    public bool TryEdit(ReadOnlySpan<char> word, int universal, int native, Span<char> lemma, out int length, out bool known)
    {
        length = 0;
        known = false;
        if (word.Length > LongestWord) return false;
        Span<char> key = stackalloc char[LongestWord + 2];
        var size = Key(universal, native, word, key);
        known = words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..size], out var edit);
        if (!known)
        {
            var ending = FindEnding(word, universal, native, key, out edit!);
            if (ending < 0) return false;
            known = ending >= TellingEnding;
        }

        return Apply(word, edit!, lemma, out length);
    }

    /// <summary>Applies an edit; false where it does not fit the word or leaves it as it is.</summary>
    public static bool Apply(ReadOnlySpan<char> word, ReadOnlySpan<char> edit, Span<char> lemma, out int length)
    {
        length = 0;
        var cut = edit[1] - '0';
        if (cut > word.Length) return false;
        var kept = word[..^cut];
        if (edit[0] == 'l') kept.ToLowerInvariant(lemma);
        else kept.CopyTo(lemma);
        edit[2..].CopyTo(lemma[kept.Length..]);
        length = kept.Length + edit.Length - 2;
        return length > 0 && !lemma[..length].SequenceEqual(word);
    }

    /// <summary>The length of the longest known ending; -1 for none.</summary>
    private int FindEnding(ReadOnlySpan<char> word, int universal, int native, Span<char> key, out string edit)
    {
        var lookup = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestEnding, word.Length); length >= 0; length--)
        {
            var size = Key(universal, native, word[^length..], key);
            if (lookup.TryGetValue(key[..size], out edit!)) return length;
        }

        edit = "";
        return -1;
    }
}
