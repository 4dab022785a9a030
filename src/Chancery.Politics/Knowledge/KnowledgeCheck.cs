using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Politics.Knowledge;

/// <summary>Finds the rows of the tables that cannot be right, or that nothing could tell from another.</summary>
public static class KnowledgeCheck
{
    /// <summary>Classes of office that several people hold at once.</summary>
    private static readonly string[] Shared = ["spokesperson", "deputy", "party-leader", "military-chief", "un-ambassador", "trade-minister", "intelligence-head", "deputy-foreign-minister"];

    /// <summary>Every problem, in the order of the tables; empty where all is well.</summary>
    public static ImmutableArray<Diagnostic> Of(KnowledgeTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return
        [
            .. Repeated(tables), .. Unsourced(tables), .. UnknownCodes(tables), .. NoStates(tables), .. Backwards(tables), .. Unsorted(tables),
            .. TwoHolders(tables), .. Overlapping(tables), .. AliasClashes.In(tables),
        ];
    }

    private static IEnumerable<Diagnostic> Repeated(KnowledgeTables tables) =>
        Keys(tables).SelectMany(table => table.Keys.GroupBy(key => key, StringComparer.Ordinal).Where(rows => rows.Count() > 1)
            .Select(rows => new Diagnostic("CH0501", $"{table.Name} {rows.Key}", "stands twice; merge the rows, or give one another id.")));

    private static IEnumerable<Diagnostic> Unsourced(KnowledgeTables tables) =>
        Sources(tables).Where(row => row.Source.Length == 0).Select(row => new Diagnostic("CH0502", row.Place, "has no source; name it, or write editor."));

    private static IEnumerable<Diagnostic> UnknownCodes(KnowledgeTables tables)
    {
        var known = tables.States.Select(row => row.Id).Concat(tables.Organisations.Select(row => row.Id)).Concat(tables.Groups.Select(row => row.Id))
            .ToHashSet(StringComparer.Ordinal);
        return Codes(tables).Where(used => !known.Contains(used.Code))
            .Select(used => new Diagnostic("CH0503", used.Place, $"'{used.Code}' is no state, organisation or group of the tables."));
    }

    private static IEnumerable<Diagnostic> NoStates(KnowledgeTables tables)
    {
        var states = tables.States.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var organisations = tables.Organisations.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in tables.Memberships)
        {
            // The EU and the AU sit in forums as states do.
            if (!states.Contains(row.State) && row.State is not ("EU" or "AU"))
                yield return new Diagnostic("CH0504", $"memberships {row.Organisation} {row.State}", "the member is no state.");
            if (!organisations.Contains(row.Organisation))
                yield return new Diagnostic("CH0504", $"memberships {row.Organisation} {row.State}", "the organisation is none.");
        }
    }

    private static IEnumerable<Diagnostic> Backwards(KnowledgeTables tables) =>
        tables.Terms.Where(row => row.Interval.IsEmpty).Select(row => row.Id)
            .Concat(tables.Occasions.Where(row => row.Interval.IsEmpty).Select(row => $"occasions {row.Id}"))
            .Concat(tables.Conflicts.Where(row => row.From?.First > row.To?.Last).Select(row => $"conflicts {row.Id}"))
            .Concat(tables.Initiatives.Where(row => row.From?.First > row.To?.Last).Select(row => $"initiatives {row.Id}"))
            .Concat(tables.Memberships.Where(row => row.From?.First > row.To?.Last).Select(row => $"memberships {row.Organisation} {row.State}"))
            .Select(place => new Diagnostic("CH0505", place, "ends before it begins."));

    private static IEnumerable<Diagnostic> Unsorted(KnowledgeTables tables)
    {
        foreach (var (name, keys) in FirstColumns(tables))
        {
            for (var row = 1; row < keys.Length; row++)
            {
                if (string.CompareOrdinal(keys[row - 1], keys[row]) > 0)
                    yield return new Diagnostic("CH0506", $"{name} {keys[row]}", $"stands behind {keys[row - 1]}; keep the table sorted by its first column.");
            }
        }
    }

    private static IEnumerable<Diagnostic> TwoHolders(KnowledgeTables tables) =>
        tables.Terms.Where(term => !Shared.Contains(term.Role)).GroupBy(term => (term.State, term.Role, term.Office))
            .SelectMany(office => office.OrderBy(term => term.From).Zip(office.OrderBy(term => term.From).Skip(1)))
            .Where(pair => pair.First.Person != pair.Second.Person && Overlap(pair.First, pair.Second))
            .Select(pair => new Diagnostic("CH0507", pair.First.Id, $"holds the office at the time of {pair.Second.Id}; end one where the other begins."));

    private static IEnumerable<Diagnostic> Overlapping(KnowledgeTables tables) =>
        tables.Terms.GroupBy(term => (term.Person, term.State, term.Role, term.Office))
            .SelectMany(office => office.OrderBy(term => term.From).Zip(office.OrderBy(term => term.From).Skip(1)))
            .Where(pair => Overlap(pair.First, pair.Second))
            .Select(pair => new Diagnostic("CH0508", pair.First.Id, $"overlaps {pair.Second.Id} of the same person; end the one where the other begins."));

    // A term may end on the day, or in the month or year, in which the next begins.
    private static bool Overlap(Term earlier, Term later) => earlier.To is not { } end || end.First > (later.From?.Last ?? DateOnly.MinValue);

    private static IEnumerable<(string Name, IEnumerable<string> Keys)> Keys(KnowledgeTables tables) =>
    [
        ("states", tables.States.Select(row => row.Id)), ("terms", tables.Terms.Select(row => row.Id)), ("organisations", tables.Organisations.Select(row => row.Id)),
        ("groups", tables.Groups.Select(row => row.Id)), ("initiatives", tables.Initiatives.Select(row => row.Id)), ("anniversaries", tables.Anniversaries.Select(row => row.Id)),
        ("conflicts", tables.Conflicts.Select(row => row.Id)), ("occasions", tables.Occasions.Select(row => row.Id)), ("places", tables.Places.Select(row => row.Id)),
        ("offices", tables.Offices.Select(row => row.Title)), ("memberships", tables.Memberships.Select(row => $"{row.Organisation} {row.State} {row.From}")),
    ];

    private static IEnumerable<(string Name, string[] Keys)> FirstColumns(KnowledgeTables tables) =>
    [
        .. Keys(tables).Where(table => table.Name is not ("terms" or "memberships")).Select(table => (table.Name, table.Keys.ToArray())),
        ("terms", [.. tables.Terms.Select(row => row.Person)]), ("memberships", [.. tables.Memberships.Select(row => row.Organisation)]),
    ];

    private static IEnumerable<(string Place, string Source)> Sources(KnowledgeTables tables) =>
        tables.States.Select(row => ($"states {row.Id}", row.Source)).Concat(tables.Terms.Select(row => (row.Id, row.Source)))
            .Concat(tables.Organisations.Select(row => ($"organisations {row.Id}", row.Source)))
            .Concat(tables.Memberships.Select(row => ($"memberships {row.Organisation} {row.State}", row.Source)))
            .Concat(tables.Groups.Select(row => ($"groups {row.Id}", row.Source))).Concat(tables.Initiatives.Select(row => ($"initiatives {row.Id}", row.Source)))
            .Concat(tables.Anniversaries.Select(row => ($"anniversaries {row.Id}", row.Source))).Concat(tables.Conflicts.Select(row => ($"conflicts {row.Id}", row.Source)))
            .Concat(tables.Occasions.Select(row => ($"occasions {row.Id}", row.Source))).Concat(tables.Places.Select(row => ($"places {row.Id}", row.Source)));

    private static IEnumerable<(string Place, string Code)> Codes(KnowledgeTables tables) =>
        tables.Terms.Select(row => (row.Id, row.State))
            .Concat(tables.Initiatives.SelectMany(row => row.Parties.Select(code => ($"initiatives {row.Id}", code))))
            .Concat(tables.Conflicts.SelectMany(row => row.Parties.Select(code => ($"conflicts {row.Id}", code))))
            .Concat(tables.Anniversaries.SelectMany(row => row.States.Concat(row.Observed.Keys).Select(code => ($"anniversaries {row.Id}", code))))
            .Concat(tables.Occasions.SelectMany(row => new[] { row.State, row.Forum }.OfType<string>().Select(code => ($"occasions {row.Id}", code))))
            .Concat(tables.Places.Where(row => row.State is not null).Select(row => ($"places {row.Id}", row.State!)))
            .Concat(tables.Organisations.Where(row => row.Parent is not null).Select(row => ($"organisations {row.Id}", row.Parent!)));
}
