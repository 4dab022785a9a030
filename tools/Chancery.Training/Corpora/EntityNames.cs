using System.Globalization;

namespace Chancery.Training.Corpora;

/// <summary>Makes IOB2 names of GUM's Entity= brackets: those of people, places and organisations whose head is a proper noun.</summary>
internal static class EntityNames
{
    private static readonly HashSet<string> Titles = new(
        ["mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "president", "minister", "prime", "prof.", "professor", "sir", "lord", "lady", "king",
            "queen", "pope", "saint", "general", "gen.", "captain", "colonel", "judge", "justice", "senator", "sen.", "governor", "chairman", "secretary"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Inside = new(["of", "-", "&", "de", "la", "al", "von", "van", "'s", "’s", "for", "and"], StringComparer.Ordinal);

    public static TreebankSentence AddTo(TreebankSentence sentence)
    {
        var tags = Enumerable.Repeat("O", sentence.Count).ToArray();
        foreach (var (first, last, type) in Mentions(sentence).OrderByDescending(mention => mention.Last - mention.First).ThenBy(mention => mention.First))
        {
            if (tags[first..(last + 1)].Any(tag => tag != "O")) continue;
            for (var i = first; i <= last; i++) tags[i] = (i == first ? "B-" : "I-") + type;
        }

        return sentence with { Names = tags };
    }

    private static IEnumerable<(int First, int Last, string Type)> Mentions(TreebankSentence sentence)
    {
        var open = new List<(int Start, string[] Parts)>();
        for (var i = 0; i < sentence.Count; i++)
        {
            var entity = sentence.Misc[i].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            foreach (var (opens, closes, body) in Brackets(entity is null ? "" : entity["Entity=".Length..]))
            {
                var parts = body.Split('-');
                var start = i;
                if (opens && !closes)
                {
                    open.Add((i, parts));
                    continue;
                }

                if (!opens)
                {
                    var at = open.FindLastIndex(mention => mention.Parts[0] == parts[0]);
                    if (at < 0) continue;
                    (start, parts) = open[at];
                    open.RemoveAt(at);
                }

                if (Name(sentence, start, i, parts) is { } name) yield return name;
            }
        }
    }

    private static IEnumerable<(bool Opens, bool Closes, string Body)> Brackets(string entity)
    {
        for (var at = 0; at < entity.Length;)
        {
            var opens = entity[at] == '(';
            var start = opens ? at + 1 : at;
            var end = start;
            while (end < entity.Length && entity[end] is not ('(' or ')')) end++;
            var closes = end < entity.Length && entity[end] == ')';
            yield return (opens, closes, entity[start..end]);
            at = closes ? end + 1 : end;
        }
    }

    /// <summary>The proper nouns round the head of a mention, without titles.</summary>
    private static (int First, int Last, string Type)? Name(TreebankSentence sentence, int start, int end, string[] parts)
    {
        var linked = parts.Length > 7;
        var type = parts.ElementAtOrDefault(1) switch
        {
            "person" => "PER",
            "place" => "LOC",
            "organization" => "ORG",
            "event" or "object" or "abstract" when linked => "MISC",
            _ => null,
        };
        if (type is null || parts.Length < 6 || !int.TryParse(parts[5].Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place)) return null;
        var head = start + place - 1;
        if (head > end || !IsProper(sentence, head)) return null;
        var (first, last) = (head, head);
        while (last < end && (IsProper(sentence, last + 1) || (last + 1 < end && Inside.Contains(sentence.Words[last + 1]) && IsProper(sentence, last + 2)))) last++;
        while (first > start && (IsProper(sentence, first - 1) || (first - 1 > start && Inside.Contains(sentence.Words[first - 1]) && IsProper(sentence, first - 2)))) first--;
        while (type == "PER" && first < last && Titles.Contains(sentence.Words[first].ToLowerInvariant())) first++;
        return (first, last, type);
    }

    /// <summary>By XPOS: in 'United Nations' the first word's UPOS is VERB.</summary>
    private static bool IsProper(TreebankSentence sentence, int at) => sentence.Native[at].StartsWith("NNP", StringComparison.Ordinal);
}
