using System.Collections.Immutable;
using System.Globalization;
using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>
/// Dated occasions that a text tells of as its matter: a forum's summit, a summit of two leaders, a parade; by name, place and number.
/// Where several fit, each is a reading of the same words; Reconciling takes one only if the other bounds leave one.
/// </summary>
internal sealed class OccasionDates(KnowledgeBase knowledge)
{
    /// <summary>Sentences from the top that tell what an article is about.</summary>
    private const int Opening = 6;

    /// <summary>Readings of one mention that are worth keeping.</summary>
    private const int MostReadings = 12;

    private static readonly string[] Gatherings = ["summit", "leaders", "gathering", "meeting", "conference", "forum"];

    private static readonly string[] Near = ["this week", "this weekend", "next week", "last week", "on the eve", "sidelines", "days before", "days after", "days earlier", "at the end of the summit"];

    /// <summary>Summits of two leaders or states, with the words of each of their names.</summary>
    private readonly ImmutableArray<(Occasion Occasion, string[][] Names)> bilateral = [.. knowledge.Tables.Occasions
        .Where(occasion => occasion is { Kind: "summit", Forum: null })
        .Select(occasion => (occasion, occasion.Aliases.Append(occasion.Name).Select(name => name.Split(' ', '-', '\'')).ToArray()))];

    public IEnumerable<Claim> Code(ImmutableArray<Passage> passages, IReadOnlyCollection<Claim> bounds)
    {
        var allowed = bounds.Select(claim => claim.Content).OfType<DatingContent>().Where(content => content.IsHard)
            .Aggregate(DateInterval.Always, (all, content) => all.Intersect(content.Interval));
        if (allowed.IsEmpty) allowed = DateInterval.Always;
        var places = Places(passages);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (rule, passage, span, candidates) in passages.SelectMany(passage => Named(passage, places).Select(found => (found.Rule, passage, found.Span, found.Candidates)))
            .Concat(Opened(passages, places)))
        {
            var fitting = candidates.Where(occasion => occasion.Interval.Overlaps(allowed)).DistinctBy(occasion => occasion.Id, StringComparer.Ordinal)
                .OrderBy(occasion => occasion.From.First).ThenBy(occasion => occasion.Id, StringComparer.Ordinal).ToList();
            if (fitting.Count is 0 or > MostReadings || !seen.Add(string.Join('|', fitting.Select(occasion => occasion.Id)))) continue;
            foreach (var occasion in fitting) yield return Claim(passage, occasion, span, rule);
        }
    }

    private static Claim Claim(Passage passage, Occasion occasion, TextSpan span, string rule) => DatingClaims.Of(
        passage,
        new DatingContent
        {
            Anchor = DatingAnchor.Occasion,
            Fact = occasion.Id,
            Reading = $"{occasion.Name}, {occasion.From}{(occasion.To.CompareTo(occasion.From) == 0 ? "" : $" to {occasion.To}")}",
            // An article about the occasion itself tells of its days; talks are held in the week round it.
            Interval = passage.Sentence.Index < Opening
                ? new DateInterval(occasion.From.First.AddDays(-2), occasion.To.Last.AddDays(2))
                // The guests of a parade stay for days.
                : occasion.Kind == "parade" ? new DateInterval(occasion.From.First.AddDays(-3), occasion.To.Last.AddDays(3))
                : new DateInterval(occasion.From.First.AddDays(-7), occasion.To.Last.AddDays(7)),
            IsHard = false,
        },
        rule,
        span);

    private IEnumerable<(string Rule, TextSpan Span, IEnumerable<Occasion> Candidates)> Named(Passage passage, HashSet<string> places)
    {
        var text = passage.Sentence.Text;
        if (Find(passage, "parade") is { } parade)
        {
            yield return ("dating/parade-01", parade, knowledge.Tables.Occasions.Where(occasion =>
                occasion.Kind == "parade" && occasion.Place is { } place && text.Contains(place, StringComparison.Ordinal)));
        }

        if (passage.Sentence.Index >= Opening && !Array.Exists(Near, words => text.Contains(words, StringComparison.OrdinalIgnoreCase)) && !NearDay(passage)) yield break;
        if (Gathering(passage) is not { } gathering) yield break;
        foreach (var forum in Forums(passage)) yield return ("dating/summit-01", gathering, AtPlace(Of(forum, passage), places));
    }

    /// <summary>What the first sentences tell together: a forum and a summit at one of its places, or two leaders at the place of one of their summits.</summary>
    private IEnumerable<(string Rule, Passage Passage, TextSpan Span, IEnumerable<Occasion> Candidates)> Opened(ImmutableArray<Passage> passages, HashSet<string> places)
    {
        var opening = passages.Take(Opening).ToImmutableArray();
        if (opening.IsEmpty) yield break;
        var passage = opening.FirstOrDefault(candidate => Gathering(candidate) is not null) ?? opening[0];
        var span = Gathering(passage) ?? passage.Document.Tokens!.Span(passage.First);
        if (Gathering(passage) is not null)
        {
            foreach (var forum in opening.SelectMany(Forums).Distinct(StringComparer.Ordinal))
            {
                var here = Of(forum, passage).Where(occasion => occasion.Place is { } place && places.Contains(place)).ToList();
                if (here.Count > 0) yield return ("dating/summit-01", passage, span, here);
            }
        }

        var pair = Pair(opening);
        if (pair.Count < 2) yield break;
        yield return ("dating/summit-02", passage, span, Bilateral(pair, opening, places, Gathering(passage) is not null));
        foreach (var (counting, ordinal, words) in Counted(passages))
        {
            var counted = Between(pair).Where(occasion => occasion.Aliases.Any(alias => alias.Split(' ').Contains(ordinal, StringComparer.Ordinal))).ToList();
            if (counted.Count > 0) yield return ("dating/summit-03", counting, words, counted);
        }
    }

    /// <summary>'The second meeting of the pair', unless there was none.</summary>
    private static IEnumerable<(Passage Passage, string Ordinal, TextSpan Span)> Counted(ImmutableArray<Passage> passages)
    {
        foreach (var passage in passages)
        {
            for (var token = passage.First; token + 1 < passage.End; token++)
            {
                if (!passage.IsLower(token, OfficeHolders.Ordinals) || !passage.IsLower(token + 1, "meeting", "summit", "encounter")) continue;
                if (token > passage.First && passage.IsLower(token - 1, "no", "any", "next")) continue;
                yield return (passage, passage.Word(token).ToLowerInvariant(), passage.Document.Tokens!.Span(token).Cover(passage.Document.Tokens.Span(token + 1)));
            }
        }
    }

    /// <summary>Summits that are named by two of those who are named here.</summary>
    private IEnumerable<Occasion> Between(HashSet<string> names) => bilateral.Where(entry => IsBetween(entry.Names, names)).Select(entry => entry.Occasion);

    private static bool IsBetween(string[][] titles, HashSet<string> names)
    {
        foreach (var title in titles)
        {
            var count = 0;
            foreach (var word in title) if (names.Contains(word)) count++;
            if (count >= 2) return true;
        }

        return false;
    }

    private IEnumerable<Occasion> Of(string forum, Passage passage)
    {
        var all = knowledge.Tables.Occasions.Where(occasion => occasion.Forum == forum && occasion.Kind is "summit" or "forum" && occasion.Forum == forum);
        var numbered = OrdinalIn(passage) is { } number ? all.Where(occasion => occasion.Ordinal == number).ToList() : [];
        return numbered.Count > 0 ? numbered : all;
    }

    /// <summary>Those at a place that the article names; all where it names none of their places.</summary>
    private static List<Occasion> AtPlace(IEnumerable<Occasion> occasions, HashSet<string> places)
    {
        var all = occasions.ToList();
        var here = all.Where(occasion => occasion.Place is { } place && places.Contains(place)).ToList();
        return here.Count > 0 ? here : all;
    }

    /// <summary>Summits whose name holds two of the leaders or states of the article ('Modi-Putin summit', 'India-Russia annual summit').</summary>
    private IEnumerable<Occasion> Bilateral(HashSet<string> names, ImmutableArray<Passage> opening, HashSet<string> places, bool isGathering)
    {
        var between = bilateral.Where(entry => IsBetween(entry.Names, names) || (isGathering && IsNamedByPlace(entry.Occasion, places)))
            .Select(entry => entry.Occasion).ToList();
        var numbers = opening.Select(OrdinalIn).OfType<int>().ToHashSet();
        var numbered = between.Where(occasion => occasion.Ordinal is { } number && numbers.Contains(number)).ToList();
        if (numbered.Count > 0) return numbered;
        var dateline = Dateline(opening[0].Document.Document);
        var told = opening.Where(passage => !LooksBack(passage)).Select(passage => passage.Sentence.Text).ToList();
        var here = between.Where(occasion => occasion.Place is { } place && (places.Contains(place) || told.Any(text => text.Contains(place, StringComparison.Ordinal)))).ToList();
        var filed = here.Where(occasion => occasion.Place == dateline).ToList();
        return filed.Count > 0 ? filed : here;
    }

    /// <summary>'Camp David summit', 'summit in Geneva'.</summary>
    private static bool IsNamedByPlace(Occasion occasion, HashSet<string> places) => occasion.Place is { } place && places.Contains(place)
        && occasion.Aliases.Any(alias => alias.Contains(place, StringComparison.Ordinal) && alias.Contains("summit", StringComparison.OrdinalIgnoreCase));

    /// <summary>Surnames and short names of the leaders and states in the first sentences.</summary>
    private HashSet<string> Pair(ImmutableArray<Passage> opening)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in opening.SelectMany(passage => passage.Mentions))
        {
            foreach (var referent in mention.Referents)
            {
                if (referent.Entity is { } entity && entity.StartsWith("person/", StringComparison.Ordinal) && knowledge.Terms(entity["person/".Length..]) is [var term, ..])
                    names.Add(term.Surname);
                else if (referent.Entity?.StartsWith("state/", StringComparison.Ordinal) == true) names.Add(referent.Name);
            }
        }

        return names;
    }

    private IEnumerable<string> Forums(Passage passage) => passage.Mentions.SelectMany(mention => mention.Referents)
        .Where(referent => referent.Entity?.StartsWith("org/", StringComparison.Ordinal) == true)
        .Select(referent => referent.Entity!["org/".Length..]).Distinct(StringComparer.Ordinal);

    /// <summary>'A year ago we met in Bali', 'the call follows their meeting in Woodside': another meeting than this.</summary>
    private static bool LooksBack(Passage passage)
    {
        for (var token = passage.First; token < passage.End; token++)
        {
            if (passage.IsLower(token, "ago", "earlier", "follows", "recalling", "building", "since", "progress", "reviewed") || (passage.IsLower(token, "last") && passage.IsLower(token + 1, "time", "year", "month"))) return true;
        }

        return false;
    }

    /// <summary>Dateline, and the cities of the first sentences.</summary>
    private static HashSet<string> Places(ImmutableArray<Passage> passages)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        if (passages.IsEmpty) return places;
        var document = passages[0].Document.Document;
        if (Dateline(document) is { } dateline) places.Add(dateline);
        foreach (var mention in passages.Take(Opening * 2).Where(passage => !LooksBack(passage)).SelectMany(passage => passage.Mentions).Where(IsPlace))
        {
            places.Add(document.Slice(mention.Head));
            foreach (var referent in mention.Referents) places.Add(referent.Name);
        }

        return places;
    }

    private static string? Dateline(Document document) =>
        document.DatelinePlace is { } place ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(place.ToLowerInvariant()) : null;

    /// <summary>Not a capital that stands for its government.</summary>
    private static bool IsPlace(Mention mention) => mention.Type == NameType.Location
        && mention.Referents is [{ Entity: { } entity }] && entity.StartsWith("place/", StringComparison.Ordinal);

    private static TextSpan? Gathering(Passage passage)
    {
        foreach (var word in Gatherings) if (Find(passage, word) is { } found) return found;
        return null;
    }

    private static TextSpan? Find(Passage passage, string word)
    {
        for (var token = passage.First; token < passage.End; token++)
            if (passage.IsLower(token, word, word + "s")) return passage.Document.Tokens!.Span(token);
        return null;
    }

    private static bool NearDay(Passage passage) => passage.Document.Times?.In(passage.Span).Any(time => time.Weekday is not null) == true;

    /// <summary>"21st" right before 'annual summit', 'summit', 'meeting'; null for none.</summary>
    private static int? OrdinalIn(Passage passage)
    {
        for (var token = passage.First; token < passage.End; token++)
        {
            var word = passage.Word(token);
            if (word.Length < 3 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiLetter(word[^1])) continue;
            if (int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        }

        return null;
    }
}
