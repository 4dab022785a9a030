using System.Collections.Frozen;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>The words of a text that name somebody or something, and those that tell a day or a number: what parts two events of one kind.</summary>
internal static class ProperWords
{
    private static readonly FrozenSet<string> Calendar = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Numerals = new[]
    {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen", "first", "second", "third", "fourth", "fifth",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words with a capital inside a sentence; the first word of a sentence has one in any case.</summary>
    public static IEnumerable<string> Names(string text)
    {
        var isFirst = true;
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                isFirst |= text[at] is '.' or '!' or '?' or '\n' or '“' or '"';
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (!isFirst && at - start > 1 && char.IsUpper(text[start]) && TermSpace.ContentWords(text[start..at]).FirstOrDefault() is { } word && !Calendar.Contains(word))
                yield return word;
            isFirst = false;
        }
    }

    /// <summary>A number in digits or words, a weekday or a month.</summary>
    public static bool IsDetail(string word) => char.IsAsciiDigit(word[0]) || Calendar.Contains(word) || Numerals.Contains(word);
}
