using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Reconciling.Decided;

namespace Chancery.Reconciling.Stories;

/// <summary>Which documents an analyst put together or kept apart, by index; a later decision outranks an earlier one.</summary>
internal sealed class Bonds
{
    private readonly SortedDictionary<(int, int), DecisionKind> ruled = [];

    public static Bonds None { get; } = new();

    public IEnumerable<(int One, int Other)> Same => ruled.Where(pair => pair.Value == DecisionKind.Same).Select(pair => pair.Key);

    public bool HasDifferent => ruled.ContainsValue(DecisionKind.Different);

    public bool AreDifferent(int one, int other) => ruled.GetValueOrDefault(Key(one, other), DecisionKind.Same) == DecisionKind.Different;

    public bool IsRuled(int index) => ruled.Any(pair => pair.Value == DecisionKind.Same && (pair.Key.Item1 == index || pair.Key.Item2 == index));

    /// <param name="rulings">Same and different, in order.</param>
    /// <param name="indices">The indices that a subject stands for, by its place in the ruling: one for a document, several for a story.</param>
    public static Bonds Of(ImmutableArray<Ruling> rulings, Func<Ruling, int, ImmutableArray<int>> indices)
    {
        var bonds = new Bonds();
        foreach (var ruling in rulings)
        {
            var sides = Enumerable.Range(0, ruling.Sides.Length).Select(at => indices(ruling, at)).Where(side => !side.IsEmpty).ToList();
            for (var one = 0; one < sides.Count; one++)
            {
                for (var other = one + 1; other < sides.Count; other++) bonds.Rule(ruling.Decision.Kind, sides[one], sides[other]);
            }
        }
        return bonds;
    }

    private void Rule(DecisionKind kind, ImmutableArray<int> mine, ImmutableArray<int> its)
    {
        foreach (var one in mine)
        {
            foreach (var other in its.Where(other => other != one)) ruled[Key(one, other)] = kind;
        }
    }

    private static (int, int) Key(int one, int other) => (Math.Min(one, other), Math.Max(one, other));
}
