using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.SideBySide;
using Chancery.Text;

namespace Chancery.Pages;

/// <summary>Two stories side by side, as a page that can be sent on: what moved first, then field by field, with the words of both.</summary>
internal sealed class ComparisonComposer(KnowledgeBase knowledge, Areas areas)
{
    private const int WordsASide = 2;

    private readonly Phrases phrases = new(knowledge);

    public Briefing Compose(StoryPair pair, Record record, ImmutableArray<Document> articles)
    {
        var frame = new BriefingFrame(record, articles);
        return new Briefing(
            $"{phrases.Names(pair.Later.Key.Participants)}: {Phrases.Dates(pair.Earlier.Key.When)} and {Phrases.Dates(pair.Later.Key.When)} side by side",
            Summary(pair),
            [.. new[]
            {
                new ComparisonGlance(phrases).Compose(pair, frame), Promises(frame, pair), Amounts(frame, pair), Positions(frame, pair, record),
                Attendance(frame, pair, record), Items(frame, "settings", "Form and occasion", pair.Settings, pair, says: false),
                Items(frame, "relations", "Standing relations that the articles speak of", pair.Relations, pair, says: false),
                Items(frame, "frames", "How it is framed", pair.Frames, pair), Vague(frame, pair), Disagreements(frame, pair), Sources(frame, pair),
            }.Where(section => !section.Lines.IsEmpty || section.Note is not null)],
            [.. articles.Where(article => pair.Earlier.Documents.Contains(article.Id) || pair.Later.Documents.Contains(article.Id))]);
    }

    private string Summary(StoryPair pair)
    {
        var order = pair.InOrder ? "" : " Which is the earlier is not known; they stand in the order in which they were named.";
        return $"{Told(pair.Earlier, "earlier")} {Told(pair.Later, "later")}{order} “New” is told of the later alone. “Dropped” is told of the earlier alone: "
            + "no article here on the later mentions it, which does not say that it was given up. Every line rests on the words quoted under it.";
    }

    private string Told(Story story, string which)
    {
        var independence = story.Origins is { } origins ? $"{Count(origins, "independent origin")}" : "independence unknown, as not every article names its outlet";
        return $"The {which}: {phrases.Meeting(story)}; {Count(story.Documents.Length, "article")}, {independence}.";
    }

    private BriefingSection Promises(BriefingFrame frame, StoryPair pair)
    {
        var vague = Vague(frame, pair, pair.Earlier).Concat(Vague(frame, pair, pair.Later)).ToLookup(entry => entry.Because.Evidence, entry => entry);
        var lines = pair.Promises.GroupBy(item => areas.Of(item.About), StringComparer.Ordinal).OrderBy(area => areas.Names.IndexOf(area.Key))
            .Select(area => new BriefingLine(area.Key, []) { Below = [.. area.Select(item => Promise(frame, pair, item, vague))] });
        return new BriefingSection("promises", "Agreed and promised, field by field", null, [.. lines]);
    }

    private BriefingLine Promise(BriefingFrame frame, StoryPair pair, ComparedItem item, ILookup<Citation, Vagueness> vague)
    {
        var who = item.Actors.IsEmpty ? "" : phrases.Names(item.Actors) + ": ";
        var terms = item.Earlier.Concat(item.Later).SelectMany(Terms).Distinct(StringComparer.Ordinal).ToList();
        var missing = item.Earlier.Concat(item.Later).SelectMany(claim => vague[claim.Because.Evidence]).SelectMany(entry => entry.Missing).Distinct(StringComparer.Ordinal).ToList();
        var says = $"{who}{Phrases.Squeezed(item.About)}{Standing(pair, item)}{(frame.IsDisputed(item.About) ? " (the reports disagree, see below)" : "")}{(terms.Count > 0 ? $"; terms: {string.Join("; ", terms)}" : "")}{(missing.Count > 0 ? $" (vague: no {string.Join(", no ", missing)})" : "")}";
        return Line(frame, item, says);
    }

    private static IEnumerable<string> Terms(Claim claim) => (claim.Content switch
    {
        AgreementContent agreement => agreement.Terms,
        CommitmentContent commitment => commitment.Terms,
        _ => [],
    }).Select(Phrases.Amount);

    /// <summary>": not reached (16 May 2024) → agreed (September 2025)".</summary>
    private static string Standing(StoryPair pair, ComparedItem item) => (item.Before, item.After) switch
    {
        ({ } before, { } after) => $": {before} ({Phrases.Dates(pair.Earlier.Key.When)}) → {after} ({Phrases.Dates(pair.Later.Key.When)})",
        (var before, var after) => $": {before ?? after}",
    };

    private static BriefingSection Amounts(BriefingFrame frame, StoryPair pair)
    {
        var lines = pair.Amounts.Select(item => Line(frame, item, Phrases.Squeezed(item.About) + Standing(pair, item with
        {
            Before = Stated(item.Earlier) ?? item.Before, After = Stated(item.Later) ?? item.After,
        })));
        return new BriefingSection("amounts", "Amounts", null, [.. lines]);
    }

    private static string? Stated(ImmutableArray<Claim> claims) => claims is [{ Content: QuantityContent { Quantity: var quantity } }] ? Phrases.Amount(quantity) : null;

    private BriefingSection Items(BriefingFrame frame, string id, string title, ImmutableArray<ComparedItem> items, StoryPair pair, bool says = true) => new(
        id, title, null, [.. items.Select(item => Line(frame, item, says ? Phrases.Squeezed(item.About) + Standing(pair, item) : Phrases.Squeezed(item.About)))]);

    /// <summary>Each issue with who holds what at which time; other stories of the same participants stand between, in order of time.</summary>
    private BriefingSection Positions(BriefingFrame frame, StoryPair pair, Record record)
    {
        var others = record.Stories.Where(story => story.Id != pair.Earlier.Id && story.Id != pair.Later.Id && story.Key.Participants.Intersect(pair.Later.Key.Participants, StringComparer.Ordinal).Count() >= 2)
            .Select(story => (Story: story, Claims: record.Claims.Where(claim => claim.Content is StanceContent && story.Documents.Contains(claim.Document)).ToList())).ToList();
        var lines = pair.Positions.Select(item => new BriefingLine($"{item.About}, {phrases.Names(item.Actors)}", [])
        {
            Tag = Tag(item),
            Below =
            [
                .. new[] { (pair.Earlier, item.Earlier.AsEnumerable()), (pair.Later, item.Later.AsEnumerable()) }
                    .Concat(others.Select(other => (other.Story, Held(other.Claims, item))))
                    .OrderBy(side => side.Item1.Unresolved).ThenBy(side => side.Item1.Key.When.From ?? DateOnly.MaxValue).ThenBy(side => side.Item1.Id, StringComparer.Ordinal)
                    .SelectMany(side => side.Item2.DistinctBy(Words).Take(WordsASide * 2).Select(claim => Position(frame, side.Item1, claim))),
            ],
        });
        return new BriefingSection("positions", "Positions by issue, over time", null, [.. lines]);
    }

    private static IEnumerable<Claim> Held(IEnumerable<Claim> claims, ComparedItem item) => claims.Where(claim => claim.Content is StanceContent stance
        && stance.Issue == item.About && stance.Holder.Any(holder => item.Actors.Contains(holder.Code ?? holder.Name)));

    private BriefingLine Position(BriefingFrame frame, Story story, Claim claim) =>
        new($"{(story.Unresolved ? "an article that could not be placed" : Phrases.Dates(story.Key.When))}: {phrases.Position(claim)}", frame.Words([claim])) { Tag = Phrases.Tag(claim.Modality) };

    private static string Words(Claim claim) => $"{((StanceContent)claim.Content).Stance}|{((StanceContent)claim.Content).About}";

    private BriefingSection Attendance(BriefingFrame frame, StoryPair pair, Record record)
    {
        var documents = pair.Earlier.Documents.Concat(pair.Later.Documents).ToHashSet(StringComparer.Ordinal);
        var disputed = record.Disagreements.Where(entry => entry.Kind == DisagreementKind.Participant && entry.Sides.All(side => documents.Contains(side.Claim.Document)))
            .Select(entry => new BriefingLine($"{entry.About}: {string.Join(" in one report, ", entry.Sides.Select(side => side.Says))} in another", frame.Words(entry.Sides.Select(side => side.Claim))) { Tag = "disputed" });
        var lines = pair.Attendance.Select(item => Line(frame, item, item.About + Standing(pair, item)) with
        {
            Tag = IsUnclear(item) ? "unclear" : item.Movement switch { Movement.New => "later only", Movement.Dropped => "earlier only", Movement.Repeated => "both", _ => "changed" },
        });
        return new BriefingSection("attendance", "Attendance", "Who is told to have been there; that an article does not name somebody says nothing of them.", [.. lines, .. disputed]);
    }

    private static bool IsUnclear(ComparedItem item) =>
        (item.Before ?? "").Contains("unclear", StringComparison.Ordinal) || (item.After ?? "").Contains("unclear", StringComparison.Ordinal)
        || (item.Before ?? item.After ?? "").Contains("no article says who", StringComparison.Ordinal);

    private static BriefingSection Vague(BriefingFrame frame, StoryPair pair)
    {
        // How few papers were signed is told among the amounts.
        var counted = pair.Amounts.SelectMany(item => item.Earlier.Concat(item.Later)).Select(claim => claim.Because.Evidence).ToHashSet();
        var lines = new[] { pair.Earlier, pair.Later }
            .Select(story => (Story: story, Open: Vague(frame, pair, story).Where(entry => !counted.Contains(entry.Because.Evidence)).DistinctBy(entry => entry.Because.Evidence.Quote).ToList()))
            .Where(side => side.Open.Count > 0)
            .Select(side => new BriefingLine(Phrases.Dates(side.Story.Key.When), [])
            {
                Below = [.. side.Open.Select(entry => new BriefingLine($"no {string.Join(", no ", entry.Missing)}", [frame.Word(entry.Because, null)]))],
            });
        return new BriefingSection("vague", "Promises that nobody could check", null, [.. lines]);
    }

    private static IEnumerable<Vagueness> Vague(BriefingFrame frame, StoryPair pair, Story story) =>
        frame.Record.Vague.Where(entry => entry.Because.Rule == "vague/promise" && story.Documents.Contains(entry.Document) && (pair.Earlier.Id == story.Id || pair.Later.Id == story.Id));

    private static BriefingSection Disagreements(BriefingFrame frame, StoryPair pair) => new(
        "disagreements", "Where the reports of one of them disagree", null,
        [.. frame.Record.Disagreements.Where(entry => entry.Sides.All(side => pair.Earlier.Documents.Contains(side.Claim.Document)) || entry.Sides.All(side => pair.Later.Documents.Contains(side.Claim.Document)))
            .Select(entry => new BriefingLine(entry.About, [])
            {
                Tag = CanonicalJson.Name(entry.Kind),
                Below = [.. entry.Sides.Select(side => new BriefingLine($"{frame.Outlet(side.Claim.Document)}: {side.Says}", frame.Words([side.Claim])))],
            })]);

    private static BriefingSection Sources(BriefingFrame frame, StoryPair pair)
    {
        var lines = new[] { pair.Earlier, pair.Later }.Select(story => new BriefingLine(Phrases.Dates(story.Key.When), [])
        {
            Tag = story.Id,
            Below =
            [
                .. story.Documents.Select(document => new BriefingLine(frame.Outlet(document), [])),
                new BriefingLine("Why these dates", []) { Below = [.. story.DatedBecause.Select(reason => new BriefingLine(reason.Words, [frame.Word(reason.Because, null)]))] },
            ],
        });
        var open = frame.Record.Stories.Where(story => story.Unresolved && story.Candidates.Any(candidate => candidate.Story == pair.Earlier.Id || candidate.Story == pair.Later.Id))
            .Select(story => new BriefingLine($"{string.Join(", ", story.Documents.Select(frame.Outlet))}: may be of either; nothing of it is counted above except where it says so", []) { Tag = "not placed" });
        return new BriefingSection("sources", "The articles", null, [.. lines, .. open]);
    }

    private static BriefingLine Line(BriefingFrame frame, ComparedItem item, string says) =>
        new(says, [.. frame.Words(Few(item, item.Earlier)), .. frame.Words(Few(item, item.Later))]) { Tag = Tag(item) };

    // A reprint repeats the words: one of them is enough.
    private static IEnumerable<Claim> Few(ComparedItem item, ImmutableArray<Claim> claims) =>
        claims.DistinctBy(claim => claim.Because.Evidence.Quote).Take(item.Movement == Movement.Repeated || claims is [{ Content: NarrativeContent or RelationContent or MeetingContent }, ..] ? 1 : WordsASide);

    private static string Tag(ComparedItem item) => CanonicalJson.Name(item.Movement);

    private static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : one + "s")}");
}
