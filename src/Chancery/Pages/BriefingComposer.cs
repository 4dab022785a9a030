using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Pages;

/// <summary>Makes the briefing of a record: what happened first, what could not be placed and what is vague last.</summary>
internal sealed class BriefingComposer(KnowledgeBase knowledge)
{
    private readonly Phrases phrases = new(knowledge);

    public Briefing Compose(Record record, ImmutableArray<Document> articles)
    {
        var frame = new BriefingFrame(record, articles);
        return new Briefing(
            "Briefing",
            Summary(record),
            [.. new[]
            {
                Happened(frame), Unplaced(frame), Commitments(frame), Changes(frame), Disagreements(frame), SideBySide(frame), Positions(frame),
                Attended(frame), Relations(frame), Said(frame), Narratives(frame), Vague(frame), Decided(frame), Sources(frame),
            }.Where(section => !section.Lines.IsEmpty || section is { Id: "disagreements", Note: not null })],
            articles);
    }

    private static string Summary(Record record)
    {
        var read = record.Documents.Count(document => document.Refused is null);
        var stories = record.Stories.Count(story => !story.Unresolved);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(read, "article")} read, {Count(stories, "story", "stories")}, {Count(record.Stories.Length - stories, "article")} not placed, {Count(record.Claims.Length, "claim")}; every line below rests on the words quoted under it.");
    }

    private BriefingSection Happened(BriefingFrame frame)
    {
        var lines = frame.Record.Stories.Where(story => !story.Unresolved).OrderBy(story => story.Key.When.From ?? DateOnly.MaxValue).ThenBy(story => story.Id, StringComparer.Ordinal)
            .Select(story => new BriefingLine(phrases.Meeting(story), [])
            {
                Tag = story.Id,
                Below =
                [
                    new BriefingLine("Told by " + string.Join(", ", story.Documents.Select(frame.Outlet)) + Origins(story), []),
                    .. Happenings(frame, story.Id, isBackground: false),
                    .. Background(frame, story.Id),
                    .. Settled(frame, story.Id),
                    new BriefingLine("Why these dates", []) { Below = [.. story.DatedBecause.Select(reason => Line(frame, reason.Words, reason.Because))] },
                    .. story.KeptApartFrom.Select(apart => Line(frame, $"Kept apart from {apart.Story}: {apart.Because.Words}", apart.Because.Because)),
                ],
            });
        return new BriefingSection("happened", "What happened", null, [.. lines]);
    }

    /// <summary>What lies before the days of the story, which looks back to it.</summary>
    private IEnumerable<BriefingLine> Background(BriefingFrame frame, string story)
    {
        ImmutableArray<BriefingLine> lines = [.. Happenings(frame, story, isBackground: true)];
        return lines.IsEmpty ? [] : [new BriefingLine("Told as background", []) { Below = lines }];
    }

    /// <summary>The fields of the story of which the articles say different things.</summary>
    private static IEnumerable<BriefingLine> Settled(BriefingFrame frame, string story)
    {
        ImmutableArray<BriefingLine> lines =
        [
            .. frame.Record.Settled.Where(settled => settled.Of == story && settled.Sides.Length > 1 && (settled.Field == "agreements" || settled.Sides.Any(side => !side.IsChosen))).Select(settled => new BriefingLine($"{settled.Field}: {settled.Value}", [])
            {
                Tag = settled.Rule,
                Below = [.. settled.Sides.Select(side => new BriefingLine(
                    $"{side.Says} ({Count(side.Origins, "origin")}: {string.Join(", ", side.Documents.Select(frame.Outlet))})", frame.WordsOf([.. side.Claims.Take(1)]))
                {
                    Tag = side.IsChosen ? "for" : "against",
                })],
            }),
        ];
        return lines.IsEmpty ? [] : [new BriefingLine("How it was settled", []) { Below = lines }];
    }

    private IEnumerable<BriefingLine> Happenings(BriefingFrame frame, string story, bool isBackground) => frame.Record.Events
        .Where(entry => entry.Story == story)
        .GroupBy(entry => entry.Happening, StringComparer.Ordinal)
        .Where(reports => reports.All(entry => entry.IsBackground) == isBackground)
        .OrderByDescending(reports => reports.Select(entry => entry.Document).Distinct(StringComparer.Ordinal).Count())
        .ThenBy(reports => reports.First().Document, StringComparer.Ordinal)
        .ThenBy(reports => reports.First().Claim.Trigger)
        .Select(reports => new BriefingLine(phrases.Event(reports.First().Claim), frame.Words(reports.Select(entry => entry.Claim)))
        {
            Tag = CanonicalJson.TypeName(((EventContent)reports.First().Claim.Content).Type),
        });

    private BriefingSection Unplaced(BriefingFrame frame)
    {
        var lines = frame.Record.Stories.Where(story => story.Unresolved).Select(story => new BriefingLine(
            $"{string.Join(", ", story.Documents.Select(frame.Outlet))}: {phrases.Meeting(story)}", [])
        {
            Below = [.. story.Candidates.Select(candidate => Candidate(frame, candidate)), .. Happenings(frame, story.Id, isBackground: false), .. Background(frame, story.Id)],
        });
        return new BriefingSection("unplaced", "Could not be placed", "Likeness alone never dates an article.", [.. lines]);
    }

    private BriefingLine Candidate(BriefingFrame frame, Candidate candidate)
    {
        var story = frame.Record.Stories.FirstOrDefault(known => known.Id == candidate.Story);
        return new BriefingLine("May be " + (story is null ? candidate.Story : phrases.Meeting(story)), [])
        {
            Tag = candidate.Story,
            Below =
            [
                .. candidate.For.Select(reason => Line(frame, reason.Words, reason.Because) with { Tag = "for" }),
                .. candidate.Against.Select(reason => Line(frame, reason.Words, reason.Because) with { Tag = "against" }),
            ],
        };
    }

    private BriefingSection Commitments(BriefingFrame frame)
    {
        // Named things and amounts first: they can be checked.
        var ordered = frame.Record.Agreements
            .OrderBy(agreement => agreement.Initiative is null && agreement.Terms.IsEmpty && agreement.Count is null)
            .ThenBy(agreement => agreement.Steps.IsEmpty ? DateOnly.MaxValue : agreement.Steps[0].When.From ?? DateOnly.MaxValue)
            .ThenBy(agreement => agreement.About, StringComparer.Ordinal);
        var lines = ordered.Select(agreement =>
        {
            var about = agreement.Initiative ?? Phrases.Squeezed(agreement.About);
            var count = agreement.Count is { } many ? $" ({Phrases.Amount(many)})" : "";
            var terms = agreement.Terms.IsEmpty ? "" : "; terms: " + string.Join("; ", agreement.Terms.Select(Phrases.Amount));
            return new BriefingLine($"{phrases.Names(agreement.Parties)}: {about}{count}{terms}", [])
            {
                Below = [.. agreement.Steps.Select(step => new BriefingLine(
                    $"{Phrases.Dates(step.When)}, {frame.Outlet(step.Document)}{(step.AssertedBy.IsEmpty ? "" : $", in the words of {phrases.Names(step.AssertedBy)}{Voice(step.Voice)}")}",
                    frame.Words([step.Claim]))
                {
                    Tag = Step(step),
                }),
                .. agreement.Deadlines.Select(deadline => new BriefingLine(
                    $"by {Phrases.Dates(deadline.When)}{(deadline.AsOf is { } newest ? $" (newest article: {Phrases.Dates(DateInterval.Day(newest))})" : "")}", frame.Words([deadline.Claim]))
                {
                    Tag = "deadline " + CanonicalJson.Name(deadline.State),
                })],
            };
        });
        return new BriefingSection("commitments", "Commitments, step by step", null, [.. lines]);
    }

    private static string Voice(StepVoice voice) => voice switch { StepVoice.OneSide => ", one side", StepVoice.Both => ", both sides", StepVoice.Third => ", no party to it", _ => "" };

    private static string Step(Step step)
    {
        var status = CanonicalJson.Name(step.Status).Replace('-', ' ');
        return Phrases.Tag(step.Claim.Modality) is { } modality && step.Status is not (CommitmentStatus.NotReached or CommitmentStatus.Denied)
            ? $"{status}, {modality}" : status;
    }

    private BriefingSection Changes(BriefingFrame frame) => new(
        "changes", "Changed over time", "A change is not a contradiction.",
        [.. frame.Record.Changes.Select(change => new BriefingLine(change.About, [])
        {
            Tag = CanonicalJson.Name(change.Kind),
            Below =
            [
                new BriefingLine(change.From.Says, frame.Words([change.From.Claim])) { Tag = "before" },
                new BriefingLine(change.To.Says, frame.Words([change.To.Claim])) { Tag = "after" },
            ],
        })]);

    private BriefingSection Disagreements(BriefingFrame frame) => new(
        "disagreements", "Where the reports disagree",
        frame.Record.Disagreements.IsEmpty ? "No disagreement was found between articles of one story; that none was found is no proof that there is none." : null,
        [.. frame.Record.Disagreements.Select(disagreement => new BriefingLine(disagreement.About, [])
        {
            Tag = CanonicalJson.Name(disagreement.Kind),
            Below = [.. disagreement.Sides.Select(side => new BriefingLine($"{frame.Outlet(side.Claim.Document)}: {side.Says}", frame.Words([side.Claim])))],
        })]);

    private BriefingSection SideBySide(BriefingFrame frame)
    {
        var lines = frame.Record.Comparisons.Select(comparison => new BriefingLine(
            $"{Named(frame, comparison.Earlier)} beside {Named(frame, comparison.Later)}", [])
        {
            Below = [.. comparison.Matters.Select(matter => new BriefingLine(matter.About, frame.Words([.. matter.Earlier, .. matter.Later]))
            {
                Tag = CanonicalJson.Name(matter.Kind),
            })],
        });
        return new BriefingSection("compared", "Side by side", "New in the later meeting, dropped since the earlier one, or repeated.", [.. lines]);
    }

    private BriefingSection Positions(BriefingFrame frame)
    {
        var lines = frame.Record.Claims.Where(claim => claim.Content is StanceContent)
            .GroupBy(claim => ((StanceContent)claim.Content).Issue, StringComparer.Ordinal)
            .OrderBy(issue => issue.Key, StringComparer.Ordinal)
            .Select(issue => new BriefingLine(issue.Key, [])
            {
                Below = [.. issue.Select(claim => Position(frame, claim))],
            });
        return new BriefingSection("positions", "Positions by issue", null, [.. lines]);
    }

    private BriefingLine Position(BriefingFrame frame, Claim claim) => new(phrases.Position(claim), frame.Words([claim])) { Tag = Phrases.Tag(claim.Modality) };

    private BriefingSection Attended(BriefingFrame frame)
    {
        var lines = frame.Record.Stories.Where(story => !story.Attendance.IsEmpty).Select(story => new BriefingLine(phrases.Meeting(story), [])
        {
            Below = [.. story.Attendance.Select(attendance => new BriefingLine(
                attendance.Role is { } role ? $"{attendance.Name}, {role}" : attendance.Name, frame.WordsOf(attendance.Claims))
            {
                Tag = CanonicalJson.Name(attendance.Status),
            })],
        });
        return new BriefingSection("attended", "Who attended", null, [.. lines]);
    }

    private BriefingSection Relations(BriefingFrame frame) => new(
        "relations", "Standing relations", null,
        [.. frame.Record.Relations.Select(relation => new BriefingLine(
            $"{phrases.Names([relation.Source])} → {phrases.Names([relation.Target])}{(relation.Since is { } since ? $", since {since}" : "")}{(relation.Until is { } until ? $", until {until}" : "")}",
            frame.WordsOf(relation.Claims.IsEmpty ? relation.DeniedBy : relation.Claims))
        {
            Tag = CanonicalJson.Name(relation.Kind) + (relation.Claims.All(claim => relation.DeniedBy.Contains(claim)) ? ", denied" : ""),
        })]);

    private BriefingSection Said(BriefingFrame frame)
    {
        var lines = frame.Record.Claims.Where(claim => claim.Content is QuotationContent { Speakers.IsEmpty: false })
            .GroupBy(claim => phrases.Names(((QuotationContent)claim.Content).Speakers), StringComparer.Ordinal)
            .OrderBy(speaker => speaker.Key, StringComparer.Ordinal)
            .Select(speaker => new BriefingLine(speaker.Key, [])
            {
                Below = [.. speaker.Select(claim => Quotation(frame, claim))],
            });
        return new BriefingSection("said", "Who said what", null, [.. lines]);
    }

    private static BriefingLine Quotation(BriefingFrame frame, Claim claim)
    {
        var quotation = (QuotationContent)claim.Content;
        var words = Phrases.Squeezed(quotation.Quotation);
        return new BriefingLine(quotation.Direct ? $"“{words}”" : words, frame.Words([claim])) { Tag = quotation.Verb };
    }

    private BriefingSection Narratives(BriefingFrame frame) => new(
        "narratives", "How it is framed", null,
        [.. frame.Record.Claims.Where(claim => claim.Content is NarrativeContent)
            .GroupBy(claim => ((NarrativeContent)claim.Content).Frame, StringComparer.Ordinal)
            .OrderBy(narrative => narrative.Key, StringComparer.Ordinal)
            .Select(narrative => new BriefingLine(narrative.Key, [])
            {
                Below = [.. narrative.Select(claim => new BriefingLine(
                    $"{frame.Outlet(claim.Document)}, {(((NarrativeContent)claim.Content).Voice == "own" ? "in its own voice" : "quoting " + (claim.Speaker?.Name ?? "somebody"))}",
                    frame.Words([claim])))],
            })]);

    private static BriefingSection Vague(BriefingFrame frame) => new(
        "vague", "Vague", "Promises without a date, an amount or a text, and articles with nearly nothing that can be checked.",
        [.. frame.Record.Vague.Select(vague => Line(frame, $"{frame.Outlet(vague.Document)}: no {string.Join(", no ", vague.Missing)}", vague.Because))]);

    private static BriefingSection Decided(BriefingFrame frame) => new(
        "decided", "Decided by analysts", "Replayed from the file of decisions; what the rules read otherwise.",
        [.. frame.Record.Decisions.Select(entry => new BriefingLine(DecisionWords.Of(entry.Decision), frame.WordsOf(entry.Claims))
        {
            Tag = CanonicalJson.Name(entry.Effect).Replace('-', ' '),
            Below = entry.Says is { } says ? [new BriefingLine(says, [])] : [],
        })]);

    private static BriefingSection Sources(BriefingFrame frame) => new(
        "sources", "The articles", null,
        [.. frame.Record.Documents.Select(document => document.Refused is { } refused
            ? new BriefingLine($"{document.Id}: {refused.Reason}", []) { Tag = "refused " + refused.Code }
            : new BriefingLine(
                $"{document.Id}{(document.Title is { } title ? $": {Phrases.Squeezed(title)}" : "")}; {(document.Source is { } source ? source : "outlet not named, its independence is unknown")}; {(document.Published is { } day ? $"published {day}" : "no date of publication")}; matter dated {Phrases.Dates(document.Dated)}; {Count(document.Checkable, "checkable claim")}",
                [])
            {
                Tag = document.ReprintOf is { } original ? $"reprint of {original}" : null,
                Below = [.. document.DatedBecause.Select(reason => Line(frame, reason.Words, reason.Because))],
            })]);

    private static string Origins(Story story) => story.Origins is { } origins
        ? $" ({Count(origins, "independent origin")})" : " (independence of the sources unknown)";

    private string Named(BriefingFrame frame, string story) =>
        frame.Record.Stories.FirstOrDefault(known => known.Id == story) is { } found ? phrases.Meeting(found) : story;

    private static BriefingLine Line(BriefingFrame frame, string says, Because because) => new(says, [frame.Word(because, null)]);

    private static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
