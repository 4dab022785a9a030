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
    private const string Something = " something";

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
        var verbs = EventVerbs.Of(content);
        var about = About(content);
        var behind = about is null ? "" : (about.StartsWith("of ", StringComparison.Ordinal) ? " " : ": ") + about;
        if (content.Reciprocal && verbs.Joint is { } joint) return $"{Names([.. content.Source, .. content.Target])} {Hedged(joint, claim.Modality)}{behind}";
        if (!content.Target.IsEmpty) return $"{Names(content.Source)} {Hedged(verbs.Directed, claim.Modality)} {Names(content.Target)}{behind}";
        return about is not null && verbs.Alone.EndsWith(Something, StringComparison.Ordinal)
            ? $"{Names(content.Source)} {Hedged(verbs.Alone[..^Something.Length], claim.Modality)} {about}"
            : $"{Names(content.Source)} {Hedged(verbs.Alone, claim.Modality)}{behind}";
    }

    /// <summary>What it was about, where that says more than to whom it was done: of 'the three leaders of conspiring' the latter half.</summary>
    private static string? About(EventContent content)
    {
        if (content.About is not { } words) return null;
        foreach (var target in content.Target)
        {
            var named = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !target.Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + target.Words : target.Words;
            if (!words.StartsWith(named, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = words[named.Length..];
            if (rest.Length == 0) return null;
            if (rest.StartsWith(" of ", StringComparison.Ordinal)) return content.Type == PloverType.Accuse ? Squeezed(rest) : null;
        }

        return Squeezed(words);
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
}
