using System.Collections.Immutable;
using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>A person in an office from one date to another (data/knowledge/terms.tsv).</summary>
/// <param name="Person">Slug of the person, equal in all rows of one person.</param>
/// <param name="State">ISO3, or the id of the organisation served.</param>
/// <param name="Role">Class of office ("head-of-state", "foreign-minister").</param>
/// <param name="Office">Its title ("Minister of Foreign Affairs").</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="To">Null where no end is known; then <see cref="Seen"/> says how far that knowledge goes.</param>
/// <param name="Ordinal">Which term of the person, where people count them; null otherwise.</param>
public sealed record Term(
    string Person, string Name, string Surname, ImmutableArray<string> Aliases, string State, string Role, string Office, string Sector,
    PartialDate? From, PartialDate? To, int? Ordinal, string Source)
{
    /// <summary>The last date at which the source has the person in office; null where the end is known.</summary>
    public PartialDate? Seen { get; init; }

    public string Id => string.Create(CultureInfo.InvariantCulture, $"term/{State}/{Role}/{Person}/{From}");

    public DateInterval Interval => DateInterval.Of(From, To);
}
