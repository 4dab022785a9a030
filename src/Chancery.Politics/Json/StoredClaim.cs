using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Politics.Json;

/// <summary>The fields of a claim in the form in which they are stored.</summary>
internal sealed record StoredClaim(
    string Id, string Document, string DocumentHash, ClaimContent Content, string Rule, ImmutableArray<StoredCitation> Citations, TextSpan Trigger,
    Modality Modality, Actor? Speaker, DateInterval When, string? WhenValue, string? Where);
