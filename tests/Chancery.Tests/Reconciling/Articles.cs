using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Reconciling;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Chancery.Text.Values;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling;

/// <summary>Hand-made articles and claims about two invented meetings of two states.</summary>
internal static class Articles
{
    public static KnowledgeBase Knowledge { get; } = new(new KnowledgeTables
    {
        States = [State("FRA", "France", "Paris"), State("BRA", "Brazil", "Brasilia"), State("PER", "Peru", "Lima"), State("CHL", "Chile", "Santiago")],
        Initiatives = [new Initiative("initiative/canal", "Canal of the South", [], "canal", ["FRA", "BRA"], null, null, "made up")],
        Occasions = [new Occasion("lima-2011", "summit", "Lima summit of 2011", [], null, null, "Lima", "PER", PartialDate.Parse("2011-05-03"), PartialDate.Parse("2011-05-05"), "made up")],
        Anniversaries =
        [
            new Anniversary("treaty-1950", "Treaty of Lima", [], PartialDate.Parse("1950-06-10"),
                ImmutableDictionary<string, string>.Empty.Add("PER", "06-10"), ["PER"], "made up"),
        ],
    });

    private static HeadlineWords Headlines { get; } = HeadlineWords.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "en-headline-words.tsv"));

    private static StoryWeights Weights { get; } = StoryWeights.Load(Path.Combine(AppContext.BaseDirectory, "data", "models", "story-weights.tsv"));

    public static Record Reconcile(IEnumerable<Document> documents, IEnumerable<Claim> claims, params Decision[] decisions) =>
        new Reconciler(Knowledge, Weights, Headlines).Reconcile(new ClaimSet([.. documents], [.. claims], []), new DecisionSet([.. decisions]), CancellationToken.None);

    public static Document Document(string id, string text, string? published = null, string? source = null, string? title = null) =>
        new(id, text) { Published = published is null ? null : PartialDate.Parse(published), Source = source, Title = title };

    public static Actor Actor(string code) => new(code, Knowledge.NameOf(code), null, code, new TextSpan(0, 1));

    public static Claim Claim(Document document, string words, ClaimContent content, string rule = "test/rule")
    {
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{words}' is not in {document.Id}");
        var span = new TextSpan(at, at + words.Length);
        return new Claim(document, content, new Because(rule, document.Cite(span)), span);
    }

    public static MeetingContent Meeting(string place, string host, params string[] codes) => new()
    {
        Form = MeetingForm.Summit, IsMain = true, Place = place, Host = host,
        Participants = [.. codes.Select(code => new Participant(Actor(code), AttendanceStatus.Present))],
    };

    public static DatingContent Dating(string from, string? to, DatingAnchor anchor = DatingAnchor.Office, bool hard = true, string? fact = null) => new()
    {
        Anchor = anchor, Fact = fact, Reading = $"{anchor} {from} to {to}", IsHard = hard,
        Interval = DateInterval.Of(PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to)),
    };

    public static AgreementContent Canal(CommitmentStatus status) => new()
    {
        Status = status, About = "a canal", Initiative = "initiative/canal", Parties = [Actor("FRA"), Actor("BRA")],
    };

    /// <summary>That somebody leads a state, read off the name.</summary>
    public static DatingContent Leads(string state) => Dating("2001", null, fact: $"term/{state}/head-of-state/somebody-of-{state}/2001-01-01");

    private static State State(string id, string name, string capital) => new(id, name, null, [], [], [], [capital], [], null, null, "made up");
}
