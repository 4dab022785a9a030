using System.Collections.Immutable;

namespace Chancery.Politics.Knowledge;

/// <summary>How much the tables hold, by class of row.</summary>
public static class KnowledgeCounts
{
    /// <summary>Each class in plain words, with how many rows it has.</summary>
    public static ImmutableArray<(string Name, int Count)> Of(KnowledgeTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        int Kinds(params string[] kinds) => tables.Organisations.Count(row => kinds.Contains(row.Kind, StringComparer.Ordinal));
        return
        [
            ("states and territories", tables.States.Length),
            ("terms of office", tables.Terms.Length),
            ("people who held them", tables.Terms.Select(row => row.Person).Distinct(StringComparer.Ordinal).Count()),
            ("organisations, all kinds", tables.Organisations.Length),
            ("intergovernmental organisations, forums and organs", Kinds("igo", "forum", "organ")),
            ("armed groups and parties", Kinds("armed-group", "party")),
            ("companies", Kinds("company")),
            ("media, NGOs and universities", Kinds("media", "ngo", "university")),
            ("memberships", tables.Memberships.Length),
            ("groups of states", tables.Groups.Length),
            ("initiatives", tables.Initiatives.Length),
            ("anniversaries", tables.Anniversaries.Length),
            ("conflicts", tables.Conflicts.Length),
            ("occasions", tables.Occasions.Length),
            ("places", tables.Places.Length),
            ("words for offices and people", tables.Offices.Length),
        ];
    }
}
