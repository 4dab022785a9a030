using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Events;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Commitments;

/// <summary>Agreements and promises through time: one initiative is one thing in all stories; what has no name is itself within its story, and beyond it where it is spoken of as known.</summary>
internal sealed class AgreementLedger(KnowledgeBase knowledge)
{
    private const double Same = 0.6;

    private static readonly string[] Jointly = ["joint statement", "joint declaration", "joint communiqu", "both sides said", "two sides said", "both countries said", "two countries said", "said jointly"];

    /// <summary>Characters within which words refer back: two sentences.</summary>
    private const int Shortly = 400;

    public ImmutableArray<Agreement> Write(ImmutableArray<Tale> tales)
    {
        var pledges = tales.SelectMany(tale => tale.Reports.SelectMany(report => report.Claims
                .Where(claim => claim.Content is AgreementContent or CommitmentContent).Select(claim => new Pledge(tale, report, claim))))
            .OrderBy(pledge => pledge.Report.Day).ThenBy(pledge => pledge.Report.Document.Hash, StringComparer.Ordinal)
            .ThenBy(pledge => pledge.Claim.Trigger).ThenBy(pledge => pledge.Claim.Id)
            .ToList();
        Refer(pledges);
        var newest = Deadlines.Newest(tales);
        var named = pledges.Where(pledge => pledge.Initiative is not null).GroupBy(pledge => pledge.Initiative!, StringComparer.Ordinal).SelectMany(ByParties);
        var counted = pledges.Where(pledge => pledge is { Initiative: null, Count: not null }).GroupBy(pledge => pledge.Tale.Id, StringComparer.Ordinal).SelectMany(ByParties);
        var other = new Continuation(knowledge).Join(pledges.Where(pledge => pledge is { Initiative: null, Count: null }).GroupBy(pledge => pledge.Tale.Id, StringComparer.Ordinal).SelectMany(ByMatter));
        return
        [
            .. named.Concat(counted).Concat(other).Select(group => Entry(group, newest))
                .OrderBy(agreement => agreement.Steps[0].When.From ?? DateOnly.MaxValue).ThenBy(agreement => agreement.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>'The deal' is the initiative named shortly before it in the same article.</summary>
    private static void Refer(List<Pledge> pledges)
    {
        Pledge? named = null;
        for (var at = 0; at < pledges.Count; at++)
        {
            var pledge = pledges[at];
            if (pledge.Initiative is not null) named = pledge;
            if (!pledge.IsBare || named is null || named.Report != pledge.Report || pledge.Claim.Trigger.Start - named.Claim.Trigger.End > Shortly) continue;
            pledges[at] = pledge with { Initiative = named.Initiative };
        }
    }

    private static List<List<Pledge>> ByParties(IEnumerable<Pledge> pledges) => Grouped(pledges, HasCommonParties);

    private static List<List<Pledge>> ByMatter(IEnumerable<Pledge> pledges) =>
        Grouped(pledges, (one, other) => HasCommonParties(one, other) && AboutWords.Overlap(one.About, other.About) >= Same);

    private static List<List<Pledge>> Grouped(IEnumerable<Pledge> pledges, Func<Pledge, Pledge, bool> isSame)
    {
        var groups = new List<List<Pledge>>();
        foreach (var pledge in pledges)
        {
            var home = groups.Take(300).FirstOrDefault(group => isSame(group[0], pledge));
            if (home is null) groups.Add([pledge]);
            else home.Add(pledge);
        }
        return groups;
    }

    private static bool HasCommonParties(Pledge one, Pledge other) =>
        one.Parties.IsEmpty || other.Parties.IsEmpty || one.Parties.Intersect(other.Parties, StringComparer.Ordinal).Any();

    private Agreement Entry(List<Pledge> pledges, DateOnly? newest)
    {
        ImmutableArray<string> parties = [.. pledges.SelectMany(pledge => pledge.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var first = pledges[0];
        var longest = pledges.OrderByDescending(pledge => pledge.Terms.Length).First();
        return new Agreement
        {
            Id = EntryId.Of("a", pledges.Select(pledge => (pledge.Report.Day, pledge.Claim.Id)).Min().Id),
            Parties = parties, Deadlines = Deadlines.Of(pledges, newest),
            About = first.About,
            Initiative = first.Initiative is { } id ? InitiativeName.Of(knowledge, id) : null,
            Terms = [.. pledges.SelectMany(pledge => pledge.Terms).Distinct()],
            Count = longest.Count ?? pledges.Select(pledge => pledge.Count).FirstOrDefault(count => count is not null),
            Steps = [.. pledges.Select(pledge => StepOf(pledge, parties)).DistinctBy(step => (step.Document, step.Status, string.Join('+', step.AssertedBy)))
                .OrderBy(step => step.When.From ?? step.When.To ?? DateOnly.MaxValue).ThenBy(step => step.When.To ?? DateOnly.MaxValue)
                .ThenBy(step => step.Status).ThenBy(step => step.Claim.DocumentHash, StringComparer.Ordinal).ThenBy(step => step.Claim.Id)],
        };
    }

    private static Step StepOf(Pledge pledge, ImmutableArray<string> parties)
    {
        ImmutableArray<string> speakers = pledge.Claim.Speaker is { } speaker ? [speaker.Code ?? speaker.Name] : [];
        return new Step(pledge.Status, pledge.When, pledge.Report.Document.Id, pledge.Tale.Id, speakers, pledge.Claim) { Voice = VoiceOf(pledge.Claim, speakers, parties) };
    }

    private static StepVoice VoiceOf(Claim claim, ImmutableArray<string> speakers, ImmutableArray<string> parties)
    {
        if (claim.Because.Rule.EndsWith("+" + AgreementContent.JointText, StringComparison.Ordinal)) return StepVoice.Both;
        if (speakers.IsEmpty) return StepVoice.Article;
        if (!speakers.Any(parties.Contains)) return StepVoice.Third;
        return parties.Length > 1 && (parties.All(speakers.Contains) || IsJoint(claim)) ? StepVoice.Both : StepVoice.OneSide;
    }

    /// <summary>'Chile and Peru said in a joint statement': what one of them says there the other says, too.</summary>
    private static bool IsJoint(Claim claim) => Array.Exists(Jointly, words => claim.Because.Evidence.Quote.Contains(words, StringComparison.OrdinalIgnoreCase));
}
