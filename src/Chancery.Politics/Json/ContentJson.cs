using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Politics.Contents;

namespace Chancery.Politics.Json;

/// <summary>What a claim says, in the record's form.</summary>
internal static class ContentJson
{
    /// <summary>Writes the fields of a content into the object that is open.</summary>
    public static void Fields(Utf8JsonWriter json, ClaimContent content)
    {
        switch (content)
        {
            case EventContent e: Event(json, e); break;
            case MeetingContent m: Meeting(json, m); break;
            case AgreementContent a: Agreement(json, a); break;
            case CommitmentContent c: Commitment(json, c); break;
            case StanceContent s: Stance(json, s); break;
            case QuantityContent q: json.QuantityFields(q.Quantity); break;
            case RelationContent r: Relation(json, r); break;
            case QuotationContent q: Quotation(json, q); break;
            case NarrativeContent n:
                json.WriteString("frame", n.Frame);
                json.WriteString("voice", n.Voice);
                break;
            case DatingContent d: Dating(json, d); break;
            default: throw new ArgumentOutOfRangeException(nameof(content), content.Kind, "The set of contents is closed.");
        }
    }

    private static void Event(Utf8JsonWriter json, EventContent content)
    {
        json.WriteString("type", CanonicalJson.TypeName(content.Type));
        json.WriteString("mode", content.Mode);
        json.WriteString("cameo", content.Cameo);
        json.Actors("source", content.Source);
        json.Actors("target", content.Target);
        json.WriteString("about", content.About);
    }

    private static void Meeting(Utf8JsonWriter json, MeetingContent content)
    {
        json.WriteString("form", CanonicalJson.Name(content.Form));
        json.WriteStartArray("participants");
        foreach (var participant in content.Participants)
        {
            json.WriteStartObject();
            json.WriteString("actor", participant.Actor.Code);
            json.WriteString("name", participant.Actor.Name);
            json.WriteString("role", participant.Actor.Role);
            json.WriteString("status", CanonicalJson.Name(participant.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("main", content.IsMain);
        json.WriteString("place", content.Place);
        json.WriteString("host", content.Host);
        json.WriteString("occasion", content.Occasion);
    }

    private static void Agreement(Utf8JsonWriter json, AgreementContent content)
    {
        json.WriteString("status", CanonicalJson.Name(content.Status));
        json.Actors("parties", content.Parties);
        json.WriteString("about", content.About);
        json.WriteString("initiative", content.Initiative);
        json.Quantities("terms", content.Terms);
        json.Quantities("count", content.Count is { } count ? [count] : ImmutableArray<Text.Values.Quantity>.Empty);
    }

    private static void Commitment(Utf8JsonWriter json, CommitmentContent content)
    {
        json.WriteString("status", CanonicalJson.Name(content.Status));
        json.Actors("by", content.By);
        json.Actors("toward", content.Toward);
        json.WriteString("about", content.About);
        json.WriteString("initiative", content.Initiative);
        json.Quantities("terms", content.Terms);
    }

    private static void Stance(Utf8JsonWriter json, StanceContent content)
    {
        json.Actors("holder", content.Holder);
        json.WriteString("issue", content.Issue);
        json.WriteString("stance", StanceName(content.Stance));
        json.WriteString("about", content.About);
    }

    private static void Relation(Utf8JsonWriter json, RelationContent content)
    {
        json.WriteString("relation", CanonicalJson.Name(content.Relation));
        json.Actors("source", content.Source);
        json.Actors("target", content.Target);
        json.WriteString("about", content.About);
        json.WriteString("since", content.Since?.ToString());
        json.WriteString("until", content.Until?.ToString());
    }

    private static void Quotation(Utf8JsonWriter json, QuotationContent content)
    {
        json.Actors("speakers", content.Speakers);
        json.WriteString("text", content.Quotation);
        json.WriteBoolean("direct", content.Direct);
        json.WriteString("verb", content.Verb);
    }

    private static void Dating(Utf8JsonWriter json, DatingContent content)
    {
        json.WriteString("anchor", CanonicalJson.Name(content.Anchor));
        json.WriteString("fact", content.Fact);
        json.WriteString("reading", content.Reading);
        json.Interval(content.Interval);
        if (content.Weekday is { } weekday) json.WriteNumber("weekday", weekday);
        if (content.Month is { } month) json.WriteNumber("month", month);
        if (content.DayOfMonth is { } day) json.WriteNumber("day", day);
        json.WriteBoolean("hard", content.IsHard);
    }

    /// <summary>"calls for", as the contract writes it.</summary>
    internal static string StanceName(Stances stance) => CanonicalJson.Name(stance).Replace('-', ' ');
}
