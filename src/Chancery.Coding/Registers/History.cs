using System.Collections.Immutable;
using System.Globalization;

using Chancery.Coding.Frames;

namespace Chancery.Coding.Registers;

/// <summary>Marks the sentences that tell of centuries long past: from one that dates itself before 1900 to the end of its paragraph.</summary>
internal static class History
{
    private const int FirstYear = 1000;
    private const int LastYear = 1899;
    private const int LatestYear = 2100;

    public static IEnumerable<Passage> Mark(ImmutableArray<Passage> passages)
    {
        var past = false;
        var end = 0;
        foreach (var passage in passages)
        {
            if (passage.Document.Document.Text.AsSpan(end, Math.Max(0, passage.Span.Start - end)).Contains('\n')) past = false;
            past |= IsDatedLongAgo(passage);
            end = passage.Span.End;
            yield return past ? passage with { IsHistory = true } : passage;
        }
    }

    /// <summary>The year that a token of four digits may be; null for none.</summary>
    public static int? YearOf(Passage passage, int token)
    {
        var word = passage.Document.Token(token).Characters;
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LatestYear ? year : null;
    }

    /// <summary>'In 1698', 'January 1699', 'between 1812 and 1815'.</summary>
    private static bool IsDatedLongAgo(Passage passage)
    {
        for (var token = passage.First + 1; token < passage.End; token++)
        {
            if (YearOf(passage, token) is <= LastYear
                && passage.IsLower(
                    token - 1, "in", "since", "until", "by", "of", "from", "before", "after", "early", "late", "around", "between", "january", "february", "march", "april", "may",
                    "june", "july", "august", "september", "october", "november", "december"))
                return true;
        }

        return false;
    }
}
