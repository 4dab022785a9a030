using System.Collections.Immutable;

namespace Chancery.Coding.Rules;

/// <summary>One reviewed rule of data/rules: words, frame, code, and the sentences that are its tests.</summary>
public sealed record Rule
{
    /// <summary>Such as "agree/sign-01"; unique in the pack.</summary>
    public required string Id { get; init; }

    /// <summary>"events", "meetings", "agreements", "relations", "stances", "issues", "narratives", "governors" or "dating", from the file's name.</summary>
    public required string Family { get; init; }

    /// <summary>What it codes, in the family's terms: a PLOVER type, a status, a kind of relation, a stance, a frame.</summary>
    public required string Code { get; init; }

    /// <summary>CAMEO code of events; empty elsewhere.</summary>
    public string Cameo { get; init; } = "";

    public string? Mode { get; init; }

    public ImmutableArray<string> Contexts { get; init; } = [];

    public ImmutableArray<Phrase> Verbs { get; init; } = [];

    public ImmutableArray<Phrase> Nouns { get; init; } = [];

    public ImmutableArray<Phrase> Adjectives { get; init; } = [];

    /// <summary>Words matched anywhere in a sentence, whatever the syntax.</summary>
    public ImmutableArray<Phrase> Phrases { get; init; } = [];

    public Frame Frame { get; init; } = new();

    /// <summary>CAMEO code by the PLOVER type of the predicate that this one governs ('agreed to cooperate').</summary>
    public ImmutableSortedDictionary<string, string> Governs { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Days before the fact within which the words are used; with <see cref="DaysAfter"/> a soft window.</summary>
    public int DaysBefore { get; init; }

    public int DaysAfter { get; init; }

    public ImmutableArray<string> Matches { get; init; } = [];

    public ImmutableArray<string> Ignores { get; init; } = [];

    /// <summary>The file it stands in.</summary>
    public required string File { get; init; }

    /// <summary>Its place in the pack; ties go by it.</summary>
    public int Order { get; init; }

    public bool Equals(Rule? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
