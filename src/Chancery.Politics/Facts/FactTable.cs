using System.Collections.Immutable;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Ontology;
using Chancery.Politics.Records;
using Chancery.Text.Values;

namespace Chancery.Politics.Facts;

/// <summary>The record as rows, in the order of the record: events, agreements step by step, relations, then the claims that stand alone.</summary>
public static class FactTable
{
    /// <summary>Days beyond which a claim's words do not date it.</summary>
    private const int Longest = 366;

    public static ImmutableArray<Fact> Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var frame = new Frame(record);
        return
        [
            .. record.Events.Select(entry => Event(frame, entry)),
            .. record.Agreements.SelectMany(agreement => agreement.Steps.Select(step => Step(frame, agreement, step))),
            .. record.Relations.SelectMany(relation => relation.Claims.Select(frame.Claim).OfType<Claim>().Select(claim => Relation(frame, relation, claim))),
            .. record.Claims.Select(claim => Alone(frame, claim)).OfType<Fact>(),
            .. record.Stories.SelectMany(story => story.Attendance.Select(attendance => Attended(frame, story, attendance))).OfType<Fact>(),
        ];
    }

    private static Fact Event(Frame frame, EventEntry entry)
    {
        var content = (EventContent)entry.Claim.Content;
        return frame.Row("event", entry.Id, entry.Claim) with
        {
            Happening = entry.Happening,
            Type = CanonicalJson.TypeName(content.Type),
            Quad = content.Type is { } type ? (int)Plover.Quad(type) : null,
            Says = content.About ?? "",
            Actors = [.. Named("source", content.Source), .. Named("target", content.Target)],
        };
    }

    private static Fact Step(Frame frame, Agreement agreement, Step step) => frame.Row("agreement", agreement.Id, step.Claim) with
    {
        When = step.When,
        Dated = step.When.IsOpen ? null : step.Claim.When.Days <= Longest ? "words" : "story",
        Type = agreement.Initiative,
        Status = CanonicalJson.Name(step.Status),
        Says = agreement.About,
        Actors = step.Claim.Content is CommitmentContent commitment
            ? [.. Named("by", commitment.By), .. Named("toward", commitment.Toward)]
            : [.. Named("party", ((AgreementContent)step.Claim.Content).Parties)],
    };

    private static Fact Relation(Frame frame, Relation relation, Claim claim)
    {
        var content = (RelationContent)claim.Content;
        return frame.Row("relation", claim.Id.Value, claim) with
        {
            When = DateInterval.Of(relation.Since, relation.Until),
            Dated = relation.Since is null && relation.Until is null ? null : "words",
            Type = CanonicalJson.Name(relation.Kind),
            Says = content.About ?? "",
            Actors = [new FactActor("source", relation.Source, relation.Source, null), new FactActor("target", relation.Target, relation.Target, null)],
        };
    }

    private static Fact? Alone(Frame frame, Claim claim) => claim.Content switch
    {
        StanceContent stance => frame.Row("position", claim.Id.Value, claim) with
        {
            Type = stance.Issue, Status = CanonicalJson.Name(stance.Stance), Says = stance.About, Actors = [.. Named("holder", stance.Holder)],
        },
        QuantityContent { Quantity: var quantity } => frame.Row("quantity", claim.Id.Value, claim) with
        {
            Value = quantity.Value, Unit = quantity.Unit, Status = quantity.Qualifier, Says = quantity.Of ?? "",
        },
        QuotationContent quotation => frame.Row("quotation", claim.Id.Value, claim) with
        {
            Type = quotation.Verb, Status = quotation.Direct ? "direct" : "indirect", Says = quotation.Quotation, Actors = [.. Named("speaker", quotation.Speakers)],
        },
        NarrativeContent narrative => frame.Row("narrative", claim.Id.Value, claim) with { Type = narrative.Frame, Status = narrative.Voice },
        MeetingContent meeting => frame.Row("meeting", claim.Id.Value, claim) with
        {
            Type = CanonicalJson.Name(meeting.Form), Place = meeting.Place ?? claim.Where, Says = meeting.Occasion ?? "",
            Actors = [.. Named("participant", [.. meeting.Participants.Where(participant => participant.Status == AttendanceStatus.Present).Select(participant => participant.Actor)])],
        },
        _ => null,
    };

    private static Fact? Attended(Frame frame, Story story, Attendance attendance) =>
        attendance.Claims.Select(frame.Claim).FirstOrDefault(claim => claim is not null) is not { } claim ? null : frame.Row("attendance", story.Id, claim) with
        {
            Type = attendance.Role,
            Status = CanonicalJson.Name(attendance.Status),
            When = story.Key.When,
            Dated = story.Key.When.IsOpen ? null : "story",
            Place = story.Key.Place,
            Says = attendance.Name,
            Actors = [new FactActor("participant", attendance.Actor, attendance.Name, null)],
        };

    private static IEnumerable<FactActor> Named(string role, ImmutableArray<Actor> actors) =>
        actors.Select(actor => new FactActor(role, actor.Code, actor.Name, actor.Sector));

    /// <summary>The record with what each row looks up in it.</summary>
    private sealed class Frame(Record record)
    {
        private readonly Dictionary<ClaimId, Claim> claims = record.Claims.GroupBy(claim => claim.Id).ToDictionary(same => same.Key, same => same.First());
        private readonly Dictionary<string, DocumentEntry> documents = record.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, Story> stories = record.Stories.SelectMany(story => story.Documents.Select(document => (document, story)))
            .GroupBy(pair => pair.document, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().story, StringComparer.Ordinal);

        public Claim? Claim(ClaimId id) => claims.GetValueOrDefault(id);

        public Fact Row(string kind, string id, Claim claim)
        {
            var story = stories.GetValueOrDefault(claim.Document);
            var isDated = claim.When.Days <= Longest;
            var when = isDated ? claim.When : story?.Key.When ?? DateInterval.Always;
            return new Fact
            {
                Kind = kind, Id = id, Claim = claim, Outlet = documents.GetValueOrDefault(claim.Document)?.Source, Story = story?.Id,
                When = when, Dated = when.IsOpen ? null : isDated ? "words" : "story", Place = claim.Where,
            };
        }
    }
}
