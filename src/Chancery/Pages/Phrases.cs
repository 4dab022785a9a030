using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Ontology;
using Chancery.Politics.Records;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Pages;

/// <summary>Entries of the record in words.</summary>
internal sealed class Phrases(KnowledgeBase knowledge)
{
    /// <summary>"China and Russia".</summary>
    public string Names(IEnumerable<string> codes) => Joined([.. codes.Select(knowledge.NameOf)]);

    /// <summary>The actors by name, persons with their state ("Vladimir Putin (Russia)").</summary>
    public string Names(ImmutableArray<Actor> actors) => Joined([.. actors.Select(Name).Distinct(StringComparer.Ordinal)]);

    public static string Joined(ImmutableArray<string> names) => names.Length switch
    {
        0 => "somebody",
        1 => names[0],
        _ => string.Join(", ", names[..^1]) + " and " + names[^1],
    };

    /// <summary>"May 2024", "2 September 2025", "14 May to 9 June 2024", "after 7 May 2024", "date unknown".</summary>
    public static string Dates(DateInterval when)
    {
        if (when.From is { } from && when.To is { } to)
        {
            if (from == to) return Day(from);
            if (from == new DateOnly(from.Year, 1, 1) && to == new DateOnly(from.Year, 12, 31)) return from.Year.ToString(CultureInfo.InvariantCulture);
            if (from.Year != to.Year) return $"{Day(from)} to {Day(to)}";
            if (from.Month != to.Month) return $"{from.ToString("d MMMM", CultureInfo.InvariantCulture)} to {Day(to)}";
            if (from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month)) return from.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
            return $"{from.Day.ToString(CultureInfo.InvariantCulture)} to {Day(to)}";
        }

        if (when.From is { } start) return $"not before {Day(start)}";
        return when.To is { } end ? $"not after {Day(end)}" : "date unknown";
    }

    /// <summary>Any claim in a few words.</summary>
    public string Claim(Claim claim) => claim.Content switch
    {
        EventContent => Event(claim),
        MeetingContent meeting => $"{Names([.. meeting.Participants.Select(participant => participant.Actor)])}: {CanonicalJson.Name(meeting.Form)}{(meeting.Place is { } place ? ", " + place : "")}",
        AgreementContent agreement => $"{Names(agreement.Parties)}: {CanonicalJson.Name(agreement.Status)}, {Squeezed(agreement.About)}",
        CommitmentContent commitment => $"{Names(commitment.By)}: {CanonicalJson.Name(commitment.Status)}, {Squeezed(commitment.About)}",
        StanceContent stance => $"{Names(stance.Holder)} on {stance.Issue}: {CanonicalJson.Name(stance.Stance)}, {Squeezed(stance.About)}",
        QuantityContent quantity => Amount(quantity.Quantity),
        RelationContent relation => $"{Names(relation.Source)} → {Names(relation.Target)}: {CanonicalJson.Name(relation.Relation)}",
        QuotationContent quotation => $"{Names(quotation.Speakers)}: {Squeezed(quotation.Quotation)}",
        NarrativeContent narrative => $"{narrative.Frame}, {narrative.Voice} voice",
        DatingContent dating => dating.Reading,
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Kind, "The set of contents is closed."),
    };

    /// <summary>"China calls for a ceasefire".</summary>
    public string Position(Claim claim)
    {
        var stance = (StanceContent)claim.Content;
        var many = stance.Holder.Length > 1;
        return stance.Stance switch
        {
            Stances.Neutral => $"{Names(stance.Holder)} {(many ? "are" : "is")} neutral on {stance.Issue}",
            Stances.CallsFor => $"{Names(stance.Holder)} {(many ? "call" : "calls")} for {Squeezed(stance.About)}",
            _ => $"{Names(stance.Holder)} {CanonicalJson.Name(stance.Stance)[..^(many ? 1 : 0)]} {Squeezed(stance.About)}",
        };
    }

    /// <summary>"Russia praised China: …", with the modality where it is not asserted.</summary>
    public string Event(Claim claim)
    {
        var content = (EventContent)claim.Content;
        var targets = content.Target.IsEmpty ? "" : " " + Names(content.Target);
        var about = content.About is { } words && !content.Target.Any(target => target.Words == words) ? $": {Squeezed(words)}" : "";
        if (content.Reciprocal && Verb(content) is { Joint: { } joint })
            return $"{Names([.. content.Source, .. content.Target])} {Hedged(joint, claim.Modality)}{about}";
        var verb = content.Target.IsEmpty ? Alone(content) : Verb(content).Directed;
        return $"{Names(content.Source)} {Hedged(verb, claim.Modality)}{targets}{about}";
    }

    public string Meeting(Story story)
    {
        var who = story.Key.Participants.IsEmpty ? "Participants unknown" : Names(story.Key.Participants);
        var where = story.Key.Place is { } place ? $", {place}" : "";
        var occasion = story.Key.Occasion is { } what ? $" ({what})" : "";
        return $"{who}{where}, {Dates(story.Key.When)}{occasion}";
    }

    public static string Amount(Quantity quantity)
    {
        var number = quantity.Value is { } value ? Number(value)
            : quantity is { Low: { } low, High: { } high } ? $"{Number(low)} to {Number(high)}"
            : quantity.Low is { } least ? $"at least {Number(least)}" : quantity.High is { } most ? $"at most {Number(most)}" : quantity.Qualifier is null ? "an unstated number of" : "";
        var text = string.Join(' ', new[] { quantity.Qualifier, number, quantity.Unit }.Where(part => !string.IsNullOrEmpty(part)));
        if (quantity.Term is { } term) text += $" {(quantity.Change is null ? "for" : "over")} {Term(term)}";
        foreach (var derived in quantity.Derived) text += $" [derived: {Number(derived.Value)} {derived.Unit} = {derived.Formula}]";
        return text;
    }

    /// <summary>A modality as a reader's word; null for a plain assertion.</summary>
    public static string? Tag(Modality modality) => modality == Modality.Asserted ? null : CanonicalJson.Name(modality);

    /// <summary>White space of the article's lines made single.</summary>
    public static string Squeezed(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // As news writes them: 240 billion, not twelve digits.
    private static string Number(decimal value) => value switch
    {
        >= 1_000_000_000_000 when value % 1_000_000_000 == 0 => Plain(value / 1_000_000_000_000) + " trillion",
        >= 1_000_000_000 when value % 1_000_000 == 0 => Plain(value / 1_000_000_000) + " billion",
        >= 1_000_000 when value % 1_000 == 0 => Plain(value / 1_000_000) + " million",
        _ => Plain(value),
    };

    private static string Plain(decimal value) => value.ToString(value == decimal.Truncate(value) ? "#,##0" : "#,##0.####", CultureInfo.InvariantCulture);

    private static string Term(string duration) => duration switch
    {
        ['P', .. var digits, 'Y'] => digits == "1" ? "1 year" : $"{digits} years",
        ['P', .. var digits, 'M'] => digits == "1" ? "1 month" : $"{digits} months",
        ['P', .. var digits, 'D'] => digits == "1" ? "1 day" : $"{digits} days",
        _ => duration,
    };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private string Name(Actor actor)
    {
        if (actor.Code is not { } code) return Squeezed(actor.Name);
        var state = knowledge.NameOf(code);
        return actor.Name == state || actor.Name == code || actor.Name.Contains(state, StringComparison.Ordinal) ? actor.Name : $"{Squeezed(actor.Name)} ({state})";
    }

    private static string Hedged(string verb, Modality modality) => modality switch
    {
        Modality.Denied => $"[denied: {verb}]",
        Modality.Planned => $"[planned: {verb}]",
        Modality.Conditional => $"[conditional: {verb}]",
        Modality.Threatened => $"[threatened: {verb}]",
        Modality.Rumoured => $"[rumoured: {verb}]",
        Modality.Speculated => $"[speculated: {verb}]",
        _ => verb,
    };

    /// <summary>The verb where nobody is named to whom it was done.</summary>
    private static string Alone(EventContent content) => content.Type switch
    {
        PloverType.Agree => "agreed or promised",
        PloverType.Consult => "held talks",
        PloverType.Support => "supported or praised something",
        PloverType.Concede => "gave way",
        PloverType.Cooperate => "cooperated",
        PloverType.Aid => "gave aid",
        PloverType.Retreat => "withdrew or released somebody",
        PloverType.Request => "called for something",
        PloverType.Accuse => "criticised something",
        PloverType.Reject => "refused or rejected something",
        PloverType.Threaten => "threatened",
        PloverType.Protest => "protested",
        PloverType.Sanction => "imposed a sanction or broke off",
        PloverType.Mobilize => "mobilised",
        PloverType.Coerce => "used coercion",
        PloverType.Assault => "attacked",
        _ => "made a statement",
    };

    private static (string Directed, string? Joint) Verb(EventContent content) => (content.Type, content.Mode) switch
    {
        (PloverType.Consult, "visit") => ("visited or hosted", "met on a visit"),
        (PloverType.Consult, "phone") => ("spoke by telephone with", "spoke by telephone"),
        (PloverType.Consult, _) => ("held talks with", "held talks"),
        (PloverType.Agree, _) => ("agreed with", "agreed"),
        (PloverType.Support, _) => ("supported or praised", null),
        (PloverType.Concede, _) => ("gave way to", null),
        (PloverType.Cooperate, _) => ("cooperated with", "cooperated"),
        (PloverType.Aid, _) => ("gave aid to", null),
        (PloverType.Retreat, _) => ("withdrew from or released", null),
        (PloverType.Request, _) => ("called on", "called for something together"),
        (PloverType.Accuse, _) => ("criticised or accused", "criticised together"),
        (PloverType.Reject, _) => ("refused or rejected", "rejected together"),
        (PloverType.Threaten, _) => ("threatened", "threatened together"),
        (PloverType.Protest, _) => ("protested against", "protested"),
        (PloverType.Sanction, _) => ("sanctioned or broke off with", null),
        (PloverType.Mobilize, _) => ("mobilised towards", "mobilised"),
        (PloverType.Coerce, _) => ("coerced", null),
        (PloverType.Assault, _) => ("attacked", "fought"),
        _ => ("made a statement to", "made a statement"),
    };
}
