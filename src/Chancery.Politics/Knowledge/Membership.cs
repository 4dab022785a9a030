using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>A state in an organisation (data/knowledge/memberships.tsv).</summary>
public sealed record Membership(string Organisation, string State, PartialDate? From, PartialDate? To, string? Status, string Source);
