using Chancery.Text;

namespace Chancery.Politics.Knowledge;

/// <summary>
/// Written forms that name two rows which no rule of linking can tell apart. People of one name are told by their dates and states,
/// organisations by their states, occasions by the date of the text; between tables the order of preference decides (docs/knowledge.md).
/// </summary>
internal static class AliasClashes
{
    public static IEnumerable<Diagnostic> In(KnowledgeTables tables) =>
    [
        .. Of("states", tables.States, row => row.Id, row => [row.Name, .. row.Aliases], (one, other) => one.Until is null && other.Until is null),
        .. Of("persons", tables.Terms, row => row.Person, row => [row.Name, .. row.Aliases], (one, other) => one.State == other.State && one.Interval.Overlaps(other.Interval)),
        .. Of("organisations", tables.Organisations, row => row.Id, row => [row.Name, .. row.Aliases], (one, other) => one.Seat == other.Seat && one.Parent == other.Parent),
        .. Of("groups", tables.Groups, row => row.Id, row => [row.Name, .. row.Aliases], (_, _) => true),
        .. Of("initiatives", tables.Initiatives, row => row.Id, row => [row.Name, .. row.Aliases], (_, _) => true),
        .. Of("conflicts", tables.Conflicts, row => row.Id, row => [row.Name, .. row.Aliases], (one, other) => Text.Values.DateInterval.Of(one.From, one.To).Overlaps(Text.Values.DateInterval.Of(other.From, other.To))),
        .. Of("places", tables.Places, row => row.Id, row => [row.Name, .. row.Aliases], (one, other) => one.State == other.State),
    ];

    /// <summary>Forms of one table that name two rows which nothing tells apart.</summary>
    private static IEnumerable<Diagnostic> Of<T>(string table, IEnumerable<T> rows, Func<T, string> id, Func<T, IEnumerable<string>> forms, Func<T, T, bool> isAlike)
    {
        foreach (var form in rows.SelectMany(row => forms(row).Distinct(StringComparer.Ordinal).Select(form => (Form: form, Row: row))).GroupBy(pair => pair.Form, StringComparer.Ordinal))
        {
            var named = form.Select(pair => pair.Row).ToList();
            for (var later = 1; later < named.Count; later++)
            {
                var clash = named.Take(later).FirstOrDefault(earlier => id(earlier) != id(named[later]) && isAlike(earlier, named[later]));
                if (clash is not null) yield return new Diagnostic("CH0509", $"{table} {id(named[later])}", $"'{form.Key}' is also {id(clash)}, and nothing tells them apart; take it from one.");
            }
        }
    }
}
