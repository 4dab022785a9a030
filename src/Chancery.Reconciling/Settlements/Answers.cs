using System.Collections.Immutable;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Settlements;

/// <summary>Gathers what claims say of one field.</summary>
internal static class Answers
{
    /// <summary>Null where no claim says anything: a field without words is not settled but empty.</summary>
    public static Settlement? Settle(string of, string field, string value, string rule, IEnumerable<Answer> answers)
    {
        ImmutableArray<SettlementSide> sides =
        [
            .. answers.GroupBy(answer => (answer.Says, answer.IsChosen)).Select(group => new SettlementSide(
                    group.Key.Says, group.Key.IsChosen, Origins(group.Select(answer => answer.Report)),
                    [.. group.Select(answer => answer.Claim.Id).Distinct().Order()],
                    [.. group.Select(answer => answer.Report.Document.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .OrderByDescending(side => side.IsChosen).ThenByDescending(side => side.Origins).ThenBy(side => side.Says, StringComparer.Ordinal),
        ];
        return sides.IsEmpty ? null : new Settlement(of, field, value, rule, sides);
    }

    /// <summary>Outlets; an article that names none is an origin of its own. Reprints are not among the reports.</summary>
    public static int Origins(IEnumerable<Report> reports) => reports.DistinctBy(report => report.Index)
        .Select(report => report.Document.Source is { } source && !string.IsNullOrWhiteSpace(source) ? "s|" + source.Trim().ToUpperInvariant() : "d|" + report.Document.Hash)
        .Distinct(StringComparer.Ordinal).Count();
}
