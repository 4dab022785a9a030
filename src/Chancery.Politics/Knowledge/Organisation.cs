using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>An organisation, forum, organ, armed group, party, company or outlet (data/knowledge/organisations.tsv).</summary>
/// <param name="Id">The short name used as actor code ("NATO").</param>
/// <param name="Kind">igo, organ, forum, armed-group, party, company, media, ngo or university.</param>
/// <param name="Seat">City, or ISO3 of the state of a company, party, outlet or university; null for none.</param>
/// <param name="Parent">The organisation it is an organ of; null for none.</param>
/// <param name="Since">When it was founded or began; null where not known.</param>
/// <param name="Until">When it ended or was replaced; null while it lasts.</param>
public sealed record Organisation(
    string Id, string Name, ImmutableArray<string> Aliases, string Kind, string? Seat, string? Parent, string Sector, string Source,
    PartialDate? Since = null, PartialDate? Until = null);
