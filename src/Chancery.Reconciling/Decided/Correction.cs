using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Ontology;
using Chancery.Text;

namespace Chancery.Reconciling.Decided;

/// <summary>Puts an analyst's value in a field of a claim.</summary>
internal sealed class Correction(KnowledgeBase knowledge)
{
    /// <summary>The claim as corrected; null where the field or the value does not fit it.</summary>
    public Claim? Apply(Claim claim, Decision decision)
    {
        if (decision.Field is not { } field || decision.Value is not { Length: > 0 } value) return null;
        var corrected = field switch
        {
            "when" => DecidedDays.Read(value) is { } days ? claim with { When = days, WhenValue = value } : null,
            "place" => Placed(claim, value),
            "modality" => Named<Modality>(value) is { } modality ? claim with { Modality = modality } : null,
            _ => Content(claim, field, value) is { } content ? claim.With(content) : null,
        };
        return corrected is null ? null : corrected with { CorrectedBy = corrected.CorrectedBy.Add(decision.Id) };
    }

    private static Claim Placed(Claim claim, string place) =>
        (claim.Content is MeetingContent meeting ? claim.With(meeting with { Place = place, Host = null }) : claim) with { Where = place };

    private ClaimContent? Content(Claim claim, string field, string value) => (claim.Content, field) switch
    {
        (EventContent content, "type") => Plover.TryParse(value, out var type) ? content with { Type = type } : null,
        // A value that CAMEO's table would give is not known here: none is better than a wrong one.
        (EventContent content, "cameo") => value.All(char.IsAsciiDigit) && value.Length is >= 2 and <= 4 ? content with { Cameo = value, Goldstein = null, Intensity = null } : null,
        (EventContent content, "source") => content with { Source = Actors(claim, content.Source, value) },
        (EventContent content, "target") => content with { Target = Actors(claim, content.Target, value) },
        (RelationContent content, "source") => content with { Source = Actors(claim, content.Source, value) },
        (RelationContent content, "target") => content with { Target = Actors(claim, content.Target, value) },
        (MeetingContent content, "participants") => content with { Participants = Participants(claim, content, value) },
        (MeetingContent content, "occasion") => content with { Occasion = value },
        (AgreementContent content, "status") => Named<CommitmentStatus>(value) is { } status ? content with { Status = status } : null,
        (CommitmentContent content, "status") => Named<CommitmentStatus>(value) is { } status ? content with { Status = status } : null,
        (AgreementContent content, "parties") => content with { Parties = Actors(claim, content.Parties, value) },
        (AgreementContent content, "initiative") => Initiative(value) is { } initiative ? content with { Initiative = initiative } : null,
        (CommitmentContent content, "initiative") => Initiative(value) is { } initiative ? content with { Initiative = initiative } : null,
        (StanceContent content, "stance") => Named<Stances>(value) is { } stance ? content with { Stance = stance } : null,
        (QuantityContent content, "value") => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new QuantityContent(content.Quantity with { Value = number, Low = null, High = null, Derived = [] }) : null,
        _ => null,
    };

    /// <summary>"CHN+RUS": those of the claim that have the code stay as they are.</summary>
    private ImmutableArray<Actor> Actors(Claim claim, ImmutableArray<Actor> known, string codes) =>
        [.. Codes(codes).SelectMany(code => known.Where(actor => actor.Code == code).DefaultIfEmpty(new Actor(code, knowledge.NameOf(code), null, code, claim.Trigger)))];

    private ImmutableArray<Participant> Participants(Claim claim, MeetingContent meeting, string codes) =>
        [.. Codes(codes).SelectMany(code => meeting.Participants.Where(participant => participant.Actor.Code == code)
            .DefaultIfEmpty(new Participant(new Actor(code, knowledge.NameOf(code), null, code, claim.Trigger), AttendanceStatus.Present)))];

    private static string[] Codes(string codes) => codes.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string? Initiative(string value) =>
        knowledge.Tables.Initiatives.FirstOrDefault(known => known.Id == value || string.Equals(known.Name, value, StringComparison.OrdinalIgnoreCase))?.Id;

    private static T? Named<T>(string value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(CanonicalJson.Name(candidate), value.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase)) return candidate;
        }

        return null;
    }
}
