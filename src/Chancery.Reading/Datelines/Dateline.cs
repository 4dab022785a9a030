using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reading.Datelines;

/// <summary>The place, date and agency that a report opens with: "BEIJING, May 16 (Xinhua) --", "GENEVA —", "Moscow, 3 September 2025 –".</summary>
internal sealed record Dateline(string? Place, PartialDate? Date, string? Agency)
{
    private const int Longest = 110;

    /// <summary>Fills in what the dateline says and the input does not; a date only when it has a year.</summary>
    public static Document Apply(Document document)
    {
        var looked = 0;
        foreach (var block in document.Blocks)
        {
            if (looked++ > 5) break;
            var words = document.Slice(block.Span);
            if (block.Kind != BlockKind.Headline && document.Published is null && DateWords.TryParse(words, out var date))
                document = document with { Published = date };
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem)) continue;
            if (Read(words) is { } dateline)
            {
                return document with
                {
                    DatelinePlace = dateline.Place,
                    Source = document.Source ?? dateline.Agency,
                    Published = document.Published ?? dateline.Date,
                };
            }

            if (words.Length > Longest) break;
        }

        return document;
    }

    /// <summary>Reads the dateline at the start of a paragraph; null without one.</summary>
    public static Dateline? Read(string paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, Longest)];
        var tass = head.IndexOf("/TASS/", StringComparison.Ordinal);
        if (tass > 0) return Parse(head[..tass].TrimEnd(' ', '.'), "TASS", true);
        for (var at = 0; at < head.Length; at++)
        {
            var dash = DashLength(head, at);
            if (dash == 0) continue;
            var words = head[..at].Trim();
            string? agency = null;
            if (words.EndsWith(')') && words.LastIndexOf('(') is var open and >= 0)
            {
                agency = words[(open + 1)..^1].Trim();
                words = words[..open].Trim().TrimEnd(',');
            }

            return Parse(words, agency, false);
        }

        return null;
    }

    /// <summary>How long the dash at a place is; 0 for none, and for hyphens inside words.</summary>
    private static int DashLength(string head, int at)
    {
        if (head[at] is '—' or '–') return at > 0 && (head[at] == '—' || head[at - 1] is ' ' or ')') ? 1 : 0;
        if (head[at] != '-' || at == 0) return 0;
        if (at + 1 < head.Length && head[at + 1] == '-') return 2;
        return head[at - 1] is ' ' or ')' && at + 1 < head.Length && head[at + 1] == ' ' ? 1 : 0;
    }

    private static Dateline? Parse(string words, string? agency, bool isNamed)
    {
        if (agency is { Length: > 40 or 0 } || agency is not null && !char.IsUpper(agency[0])) return null;
        if (words.Length == 0) return agency is null ? null : new Dateline(null, null, agency);
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        var place = (comma < 0 ? words : words[..comma]).Trim();
        var rest = comma < 0 ? "" : words[(comma + 1)..].Trim();
        if (!IsPlace(place)) return null;
        var date = TrailingDate(ref rest, out var isDated);
        if (rest.Length > 0 && !IsPlace(rest.Trim(','))) return null;
        if (!IsCapitals(place) && agency is null && !isDated && !isNamed) return null;
        return new Dateline(place, date, agency);
    }

    /// <summary>Takes the date off the end: "Russia, May 16, 2024" leaves "Russia".</summary>
    private static PartialDate? TrailingDate(ref string rest, out bool isDated)
    {
        isDated = false;
        for (var at = 0; at >= 0 && at < rest.Length; at = rest.IndexOf(',', at) is var comma and >= 0 ? comma + 1 : -1)
        {
            var tail = rest[at..].Trim();
            if (!DateWords.IsDate(tail)) continue;
            isDated = true;
            rest = rest[..at].TrimEnd(' ', ',');
            return DateWords.TryParse(tail, out var date) ? date : null;
        }

        return null;
    }

    private static bool IsPlace(string words)
    {
        if (words.Length is < 2 or > 40) return false;
        var count = 0;
        foreach (var word in words.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (++count > 5) return false;
            if (!char.IsUpper(word[0]) && word is not ("of" or "the" or "de" or "al" or "el" or "and" or "in" or "near" or "aboard")) return false;
            foreach (var c in word)
                if (!char.IsLetter(c) && c is not ('.' or '\'' or '’' or '-')) return false;
        }

        return true;
    }

    private static bool IsCapitals(string place)
    {
        var letters = 0;
        foreach (var c in place)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }

        return letters >= 3;
    }
}
