using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics.Contents;

namespace Chancery.Politics;

/// <summary>What tells two claims of one rule on the same words apart.</summary>
internal static class ContentKey
{
    public static string Of(ClaimContent content) => content switch
    {
        EventContent e => $"{e.Cameo}|{e.Mode}|{Of(e.Source)}|{Of(e.Target)}",
        MeetingContent m => $"{m.Form}|{string.Join(',', m.Participants.Select(p => Of(p.Actor) + p.Status))}|{m.Place}|{m.Occasion}",
        AgreementContent a => $"{a.Status}|{Of(a.Parties)}|{a.Initiative}|{a.About}",
        CommitmentContent c => $"{c.Status}|{Of(c.By)}|{Of(c.Toward)}|{c.About}",
        StanceContent s => $"{Of(s.Holder)}|{s.Issue}|{s.Stance}",
        QuantityContent q => $"{q.Quantity.Value?.ToString(CultureInfo.InvariantCulture)}|{q.Quantity.Unit}",
        RelationContent r => $"{r.Relation}|{Of(r.Source)}|{Of(r.Target)}",
        QuotationContent q => $"{q.Quotation}|{Of(q.Speakers)}",
        NarrativeContent n => $"{n.Frame}|{n.Voice}",
        DatingContent d => $"{d.Anchor}|{d.Fact}|{d.Interval}|{d.Weekday?.ToString(CultureInfo.InvariantCulture)}",
        _ => throw new ArgumentOutOfRangeException(nameof(content), content.Kind, "The set of contents is closed."),
    };

    private static string Of(ImmutableArray<Actor> actors) => string.Join('+', actors.Select(Of));

    private static string Of(Actor actor) => actor.Entity ?? actor.Code ?? actor.Words;
}
