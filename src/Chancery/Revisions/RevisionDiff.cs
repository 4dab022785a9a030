using System.Collections.Immutable;

namespace Chancery.Revisions;

/// <summary>What differs between two revisions of a record: entry by entry, and the measures that move with them.</summary>
/// <param name="Differences">By part, in the order of the record.</param>
/// <param name="Measures">Counts and means that differ.</param>
internal sealed record RevisionDiff(ImmutableArray<Difference> Differences, ImmutableArray<MovedField> Measures)
{
    public bool IsEmpty => Differences.IsEmpty && Measures.IsEmpty;

    public static RevisionDiff Between(RevisionView before, RevisionView after)
    {
        var differences = RevisionView.Parts.SelectMany(part => Of(part, before.Items(part), after.Items(part)));
        return new RevisionDiff([.. differences], [.. Measured(before.Measures, after.Measures)]);
    }

    private static IEnumerable<Difference> Of(string part, ImmutableArray<Item> before, ImmutableArray<Item> after)
    {
        var pairs = Matching.Pairs(before, after);
        foreach (var (one, other) in pairs)
        {
            if (one is null || other is null)
            {
                yield return new Difference(part, one, other, []);
                continue;
            }

            ImmutableArray<MovedField> moved = [.. Measured(one.Fields, other.Fields)];
            if (!moved.IsEmpty) yield return new Difference(part, one, other, moved);
        }
    }

    private static IEnumerable<MovedField> Measured(ImmutableArray<(string Name, string Value)> before, ImmutableArray<(string Name, string Value)> after)
    {
        var mine = before.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        var its = after.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        return before.Concat(after).Select(field => field.Name).Distinct(StringComparer.Ordinal)
            .Select(name => new MovedField(name, mine.GetValueOrDefault(name, ""), its.GetValueOrDefault(name, "")))
            .Where(field => field.Before != field.After);
    }
}
