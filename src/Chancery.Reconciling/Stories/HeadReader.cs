using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics.Knowledge;
using Chancery.Reconciling.Dating;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>Reads what is specific in the headline and the first sentence of a document.</summary>
internal sealed class HeadReader
{
    private const int LongestHeadline = 250;
    private const int LongestSentence = 700;

    private const int Beginning = 2000;

    /// <summary>A common word of a headline stands in small letters this early.</summary>
    private const int Looked = 4000;

    /// <summary>Shorter lines before the first sentence are bylines, halls and hours.</summary>
    private const int ShortestSentence = 60;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly FrozenSet<string> Counted = new[]
    {
        "round", "session", "summit", "meeting", "day", "package", "tranche", "edition", "phase", "conference", "stage", "extension",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HeadlineWords words;
    private readonly FrozenSet<string> known;

    public HeadReader(KnowledgeBase knowledge, HeadlineWords words)
    {
        this.words = words;
        var tables = knowledge.Tables;
        known = tables.States.SelectMany(state => state.Aliases.Concat(state.Adjectives).Concat(state.Demonyms).Append(state.Name))
            .Concat(tables.Organisations.Where(body => body.Kind is "igo" or "forum" or "organ").SelectMany(body => body.Aliases.Append(body.Name)).Where(name => !name.Contains(' ', StringComparison.Ordinal)))
            .Concat(tables.Terms.SelectMany(term => term.Aliases.Append(term.Name)))
            .Concat(tables.Initiatives.SelectMany(initiative => initiative.Aliases.Append(initiative.Name)).Where(name => !name.Contains(' ', StringComparison.Ordinal)))
            .SelectMany(TermSpace.ContentWords).ToFrozenSet(StringComparer.Ordinal);
    }

    public Head Of(Document document)
    {
        var (headline, body) = Parts(document);
        if (Opening.Of(document) is not { } opening) return Head.None;
        var small = Small(document.Text.AsSpan(0, Math.Min(document.Text.Length, Looked)).ToString());
        var told = TermSpace.ContentWords(headline).ToList();
        var specific = told.Where(word => !known.Contains(word) && !words.IsOfPaper(word) && !words.IsRecurrent(word)).Distinct(StringComparer.Ordinal).ToList();
        var titled = specific.Where(word => !small.Contains(word) && !words.IsForm(word) && !char.IsAsciiDigit(word[0])).ToList();
        var names = ProperWords.Names(FirstSentence(body)).Where(word => !known.Contains(word) && !words.IsOfPaper(word) && !small.Contains(word) && !char.IsAsciiDigit(word[0]));
        return new Head(
            [.. specific.Where(small.Contains).Order(StringComparer.Ordinal)], [.. titled.Order(StringComparer.Ordinal)],
            [.. titled.Concat(names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            told.FirstOrDefault(words.IsForm), [.. told.Where(words.IsRecurrent).Distinct(StringComparer.Ordinal)], Counts(headline), opening);
    }

    private static (string Headline, string Body) Parts(Document document)
    {
        var text = document.Text;
        var end = text.IndexOf('\n', StringComparison.Ordinal) is var line && line < 0 ? text.Length : line;
        if (document.Title is { } title) return (title, text.StartsWith(title, StringComparison.Ordinal) ? text[Math.Min(title.Length, text.Length)..] : text);
        var first = text[..end].Trim();
        return first.Length is 0 or > LongestHeadline || first.EndsWith('.') ? (string.Empty, text) : (first, text[end..]);
    }

    /// <summary>The first sentence of a paragraph that is long enough for one and does not only present a paper.</summary>
    private string FirstSentence(string body)
    {
        foreach (var paragraph in body[..Math.Min(body.Length, Beginning)].Split(["\n\n", "\n \n"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (paragraph.Length < ShortestSentence) continue;
            var sentence = Cut(paragraph);
            var told = WordRuns.Of(sentence).ToList();
            if (told.Contains("following") && told.Contains("statement")) continue;
            return sentence;
        }
        return string.Empty;
    }

    // An initial, 'Jr.' or 'U.S.' ends no sentence.
    private static string Cut(string paragraph)
    {
        var longest = Math.Min(paragraph.Length, LongestSentence);
        for (var at = ShortestSentence; at + 2 < longest; at++)
        {
            if (paragraph[at] is not '.' || !char.IsWhiteSpace(paragraph[at + 1])) continue;
            var isInitial = char.IsLetter(paragraph[at - 1]) && !(char.IsLetter(paragraph[at - 2]) && char.IsLetter(paragraph[at - 3]));
            if (!isInitial && char.IsUpper(paragraph[(at + 1)..].TrimStart().FirstOrDefault())) return paragraph[..at];
        }
        return paragraph[..longest];
    }

    /// <summary>Words that stand in small letters somewhere.</summary>
    private static HashSet<string> Small(string text)
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (char.IsLower(text[start])) small.UnionWith(WordRuns.Of(text[start..at]));
        }
        return small;
    }

    private static ImmutableSortedDictionary<string, int> Counts(string headline)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var told = WordRuns.Of(headline).ToList();
        for (var at = 0; at + 1 < told.Count; at++)
        {
            // 'Round 4' and 'the fourth round' count; 'four rounds' are an amount.
            if (Counted.Contains(told[at]) && NumberOf(told[at + 1], Numbers, string.Empty) is { } after) counts.TryAdd(told[at], after);
            if (Counted.Contains(told[at + 1]) && NumberOf(told[at], Ordinals, "thsrnd") is { } before) counts.TryAdd(told[at + 1], before);
        }
        return counts.ToImmutable();
    }

    private static int? NumberOf(string word, string[] inWords, string endings)
    {
        if (Array.IndexOf(inWords, word) is var at and >= 0) return at + 1;
        var digits = endings.Length > 0 ? word.AsSpan().TrimEnd(endings) : word;
        if (endings.Length > 0 && digits.Length == word.Length) return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 200 ? value : null;
    }
}
