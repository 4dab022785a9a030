using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>The real-world event that some documents mainly report.</summary>
public sealed record Story
{
    /// <summary>"s-" and twelve hexadecimal digits, from its earliest claim.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the documents, in ordinal order.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>A document that may belong to one of the candidates, which nothing settles.</summary>
    public bool Unresolved { get; init; }

    public ImmutableArray<Candidate> Candidates { get; init; } = [];

    public required StoryKey Key { get; init; }

    /// <summary>The reasons for the dates of the key.</summary>
    public ImmutableArray<Reason> DatedBecause { get; init; } = [];

    public ImmutableArray<Attendance> Attendance { get; init; } = [];

    public ImmutableArray<KeptApart> KeptApartFrom { get; init; } = [];

    /// <summary>Independent origins among the documents; null where no article names its outlet: then it is unknown, never assumed.</summary>
    public int? Origins { get; init; }
}
