using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Records;

namespace Chancery.Reconciling.Decided;

/// <summary>What became of each decision: in force, or overruled by which, or about nothing that is there.</summary>
internal static class DecisionLedger
{
    /// <param name="set">The articles and their claims as they were coded.</param>
    /// <param name="rulings">The decisions on them.</param>
    /// <param name="stories">The stories as they were before any decision, by id: what a decision without anchors may name.</param>
    public static ImmutableArray<DecisionEntry> Write(ClaimSet set, Rulings rulings, IReadOnlySet<string> stories)
    {
        if (rulings.All.IsEmpty) return [];
        var claims = set.Claims.ToLookup(claim => claim.Id);
        var names = set.Documents.ToLookup(document => document.Hash, document => document.Id, StringComparer.Ordinal);
        var overruled = Overruled(rulings, claims);
        return [.. rulings.All.Select(ruling =>
        {
            var (effect, says) = Effect(ruling, rulings, claims, overruled, stories);
            return new DecisionEntry(
                ruling.Decision, effect, says, [.. ruling.Documents.SelectMany(hash => names[hash]).Order(StringComparer.Ordinal)], [.. ruling.Claims.Order()]);
        })];
    }

    private static (DecisionEffect Effect, string? Says) Effect(
        Ruling ruling, Rulings rulings, ILookup<ClaimId, Claim> claims, Dictionary<int, string> overruled, IReadOnlySet<string> stories)
    {
        var lost = ruling.Decision.Subjects.Where((subject, at) => ruling.Sides[at].IsEmpty && !(IsGrouping(ruling) && stories.Contains(subject))).ToList();
        if (lost.Count > 0) return (DecisionEffect.Unmatched, $"nothing in the record is {string.Join(" or ", lost)}");
        if (ruling.Decision.Kind == DecisionKind.Correct && !rulings.Fits(ruling, claims))
            return (DecisionEffect.Invalid, $"'{ruling.Decision.Field}' cannot be '{ruling.Decision.Value}' of {string.Join(", ", ruling.Decision.Subjects)}");
        if (overruled.TryGetValue(ruling.Order, out var by)) return (DecisionEffect.Overruled, by);
        return ruling.Sides.Any(side => side.ByName)
            ? (DecisionEffect.ByName, "the text it was made on has been replaced; it was applied to the document of the same name")
            : (DecisionEffect.InForce, null);
    }

    private static bool IsGrouping(Ruling ruling) => ruling.Decision.Kind is DecisionKind.Same or DecisionKind.Different;

    private static Dictionary<int, string> Overruled(Rulings rulings, ILookup<ClaimId, Claim> claims)
    {
        var overruled = new Dictionary<int, string>();
        Corrections(rulings, claims, overruled);
        Groupings(rulings.Groupings, overruled);
        return overruled;
    }

    private static void Corrections(Rulings rulings, ILookup<ClaimId, Claim> claims, Dictionary<int, string> overruled)
    {
        var last = new Dictionary<(string, string?), Ruling>();
        foreach (var ruling in rulings.All.Where(ruling => ruling.Decision.Kind == DecisionKind.Correct))
        {
            var withdrawn = ruling.Claims.Select(id => claims[id].First()).FirstOrDefault(rulings.IsWithdrawn);
            if (withdrawn is not null) overruled[ruling.Order] = $"{withdrawn.Id} was withdrawn by {Withdrawal(rulings, withdrawn)}";
            foreach (var key in ruling.Documents.Concat(ruling.Claims.Select(claim => claim.Value)).Select(key => (key, ruling.Decision.Field)))
            {
                if (last.TryGetValue(key, out var before) && before.Decision.Value != ruling.Decision.Value)
                    overruled[before.Order] = $"{ruling.Decision.Id} gives '{ruling.Decision.Field}' another value, and is the later one";
                last[key] = ruling;
            }
        }
    }

    private static string Withdrawal(Rulings rulings, Claim claim) => rulings.All.Last(ruling => ruling.Decision.Kind == DecisionKind.Withdraw
        && (ruling.Claims.Contains(claim.Id) || ruling.Documents.Contains(claim.DocumentHash, StringComparer.Ordinal))).Decision.Id;

    private static void Groupings(ImmutableArray<Ruling> groupings, Dictionary<int, string> overruled)
    {
        var last = new SortedDictionary<(string, string), Ruling>();
        foreach (var ruling in groupings)
        {
            foreach (var pair in ruling.Pairs())
            {
                if (last.TryGetValue(pair, out var before) && before.Decision.Kind != ruling.Decision.Kind)
                    overruled[before.Order] = $"{ruling.Decision.Id} says the contrary{(before.Pairs().Take(2).Count() > 1 ? " of some of its articles" : "")}, and is the later one";
                last[pair] = ruling;
            }
        }

        var together = Together(last);
        foreach (var (pair, ruling) in last.Where(entry => entry.Value.Decision.Kind == DecisionKind.Different))
        {
            if (!together.TryGetValue(pair.Item1, out var one) || !together.TryGetValue(pair.Item2, out var other) || one != other) continue;
            var chain = last.Where(entry => entry.Value.Decision.Kind == DecisionKind.Same && together[entry.Key.Item1] == one)
                .Select(entry => entry.Value).DistinctBy(same => same.Order).OrderBy(same => same.Order).Select(same => same.Decision.Id);
            overruled[ruling.Order] = $"{string.Join(" and ", chain)} put them together through other articles; undo one of them";
        }
    }

    /// <summary>By hash, the smallest hash of those that same-decisions chain together.</summary>
    private static Dictionary<string, string> Together(SortedDictionary<(string One, string Other), Ruling> last)
    {
        var root = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (one, other) in last.Where(entry => entry.Value.Decision.Kind == DecisionKind.Same).Select(entry => entry.Key))
        {
            var (mine, its) = (root.GetValueOrDefault(one, one), root.GetValueOrDefault(other, other));
            var smaller = string.CompareOrdinal(mine, its) < 0 ? mine : its;
            root[one] = root[other] = smaller;
            foreach (var moved in root.Where(entry => entry.Value == mine || entry.Value == its).Select(entry => entry.Key).ToList()) root[moved] = smaller;
        }

        return root;
    }
}
