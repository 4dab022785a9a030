namespace Chancery.Annotating.Models;

/// <summary>What the network sees of a word beside its entry in the vocabulary: beginnings, endings and shape, as rows of a hashed table.</summary>
public static class WordFeatures
{
    /// <summary>Rows of the hashed table, a power of two.</summary>
    public const int HashedRows = 1 << 15;

    /// <summary>Features a word.</summary>
    public const int Count = 8;

    /// <summary>Only this much of a word's start and end is read, so that a word of megabytes costs no more than a long one.</summary>
    private const int Reach = 64;

    /// <param name="word">At least one character.</param>
    /// <param name="rows">Takes <see cref="Count"/> rows.</param>
    public static void Hash(ReadOnlySpan<char> word, Span<int> rows)
    {
        rows[0] = Row(1, Ending(word, 1), fold: true);
        rows[1] = Row(2, Ending(word, 2), fold: true);
        rows[2] = Row(3, Ending(word, 3), fold: true);
        rows[3] = Row(4, Ending(word, 4), fold: true);
        rows[4] = Row(5, word[..1], fold: false);
        rows[5] = Row(6, word[..Math.Min(3, word.Length)], fold: true);
        rows[6] = Row(7, word[..Math.Min(5, word.Length)], fold: true);
        Span<char> shape = stackalloc char[12];
        rows[7] = Row(8, shape[..Shape(word, shape)], fold: false);
    }

    /// <summary>The form under which a word stands in the vocabulary: lower case, digits as 0, one kind of apostrophe.</summary>
    public static char Fold(char c) => char.IsDigit(c) ? '0' : c is '\u2019' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>"Xxx-dd" and the like: runs are cut to two, the whole to the room there is.</summary>
    private static int Shape(ReadOnlySpan<char> word, Span<char> shape)
    {
        var length = 0;
        for (var i = 0; i < Math.Min(word.Length, Reach) && length < shape.Length; i++)
        {
            var c = word[i];
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (length >= 2 && shape[length - 1] == kind && shape[length - 2] == kind) continue;
            shape[length++] = kind;
        }

        return length;
    }

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> word, int length) => word[Math.Max(0, word.Length - length)..];

    /// <summary>FNV-1a over the characters, then mixed, so that low bits depend on all of them.</summary>
    private static int Row(uint kind, ReadOnlySpan<char> part, bool fold)
    {
        var hash = 2166136261u ^ (kind * 0x9E3779B9u);
        foreach (var c in part) hash = (hash ^ (fold ? Fold(c) : c)) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 13;
        return (int)(hash & (HashedRows - 1));
    }
}
