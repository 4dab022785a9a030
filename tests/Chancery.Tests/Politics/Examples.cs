using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Tests.Politics;

/// <summary>A document and one claim of every kind on it.</summary>
internal static class Examples
{
    public static Document Treaty { get; } = new("treaty.txt", "France and Chad signed a defence treaty on Monday. “It binds us,” the French envoy said.")
    {
        Title = "A treaty",
        Published = PartialDate.Of(2021, 3, 2),
        Blocks = [new Block(new TextSpan(0, 51), BlockKind.Headline), new Block(new TextSpan(52, 86), BlockKind.Paragraph)],
        Origin = OffsetMap.Of([.. Enumerable.Range(0, 51), .. Enumerable.Range(60, 35)]),
    };

    public static ImmutableArray<Claim> OneOfEachKind { get; } =
    [
        Of(new EventContent { Type = PloverType.Agree, Cameo = "057", Goldstein = 8.0m, Source = [France], Target = [Chad], Reciprocal = true, Contexts = ["military"] }),
        Of(new MeetingContent { Form = MeetingForm.Talks, Participants = [new Participant(France, AttendanceStatus.Unclear)], Place = "N'Djamena", IsMain = true }),
        Of(new AgreementContent { About = "a defence treaty", Status = CommitmentStatus.Signed, Parties = [France, Chad], Terms = [Fifty], Count = Fifty }),
        Of(new CommitmentContent { About = "to train soldiers", By = [France], Toward = [Chad], Terms = [Fifty] }),
        Of(new StanceContent([France], "Sahel", Stances.CallsFor, "a truce")),
        Of(new QuantityContent(Fifty)),
        Of(new RelationContent { Relation = RelationKind.Alliance, Source = [France], Target = [Chad], Since = PartialDate.Of(2021, 3) }),
        Of(new QuotationContent([France], "It binds us", true, "say")),
        Of(new NarrativeContent("lifeline", "own")),
        Of(new DatingContent { Anchor = DatingAnchor.Weekday, Reading = "a Monday", Weekday = 1, IsHard = false }),
    ];

    private static Actor France => new("FRA", "France", null, "France", new TextSpan(0, 6)) { Entity = "state/FRA" };

    private static Actor Chad => new("TCD", "Chad", null, "Chad", new TextSpan(11, 15));

    private static Quantity Fifty => new()
    {
        Value = 50,
        Unit = "bcm/yr",
        Term = "P30Y",
        Derived = [new DerivedQuantity(1500, "bcm", "50 bcm/yr × 30 yr")],
    };

    private static Claim Of(ClaimContent content) =>
        new(Treaty, content, new Because("agree/sign-01", Treaty.Cite(new TextSpan(0, 50)), Treaty.Cite(new TextSpan(16, 22))), new TextSpan(16, 22))
        {
            Modality = Modality.Planned,
            Speaker = France,
            When = DateInterval.Of(PartialDate.Of(2021, 3, 1)),
            WhenValue = "2021-03-01",
            Where = "N'Djamena",
        };
}
