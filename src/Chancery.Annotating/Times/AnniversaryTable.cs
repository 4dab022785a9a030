using System.Collections.Immutable;
using Chancery.Annotating.Numerals;
using Chancery.Politics.Knowledge;

namespace Chancery.Annotating.Times;

/// <summary>Finds the dated fact that a phrase names: all words of one of its aliases, in any order and form, near its beginning.</summary>
internal sealed class AnniversaryTable
{
    private const int LongestPhrase = 30;
    private readonly StateNames states;
    private readonly List<(Anniversary Fact, string[] Bag)> aliases = [];
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Anniversary> relations;

    public AnniversaryTable(KnowledgeBase knowledge)
    {
        states = new StateNames(knowledge);
        Facts = [.. knowledge.Tables.Anniversaries.OrderBy(fact => fact.Id, StringComparer.Ordinal)];
        foreach (var fact in Facts)
        {
            foreach (var alias in fact.Aliases.Append(fact.Name)) Add(fact, Stems.Bag(alias));
        }

        relations = [.. Facts.Where(fact => fact.Aliases.Append(fact.Name).Any(alias => alias.Contains("diplomatic", StringComparison.OrdinalIgnoreCase)))];
    }

    public ImmutableArray<Anniversary> Facts { get; }

    /// <summary>The states that the sentence of a lexeme names.</summary>
    public HashSet<string> StatesNear(LexemeList lexemes, int at)
    {
        var first = at;
        while (first > at - 60 && !lexemes[first - 1].IsBreak) first--;
        var next = at;
        while (next < at + 60 && !lexemes[next].IsBreak) next++;
        return states.In(lexemes, first, next);
    }

    /// <summary>The fact that the phrase from a lexeme on names, counted for some years.</summary>
    /// <param name="years">How many years after it.</param>
    /// <param name="next">The lexeme after its words.</param>
    public Anniversary? Find(TimeContext context, int at, int years, out int next)
    {
        var lexemes = context.Lexemes;
        next = at;
        var near = StatesNear(lexemes, at);
        var found = Matched(lexemes, at);
        if (found.Count > 0)
        {
            var most = found.Max(match => match.Words);
            var best = found.Where(match => match.Words == most).ToList();
            if (Choose(context, best.ConvertAll(match => match.Fact), near, years) is not { } fact) return null;
            next = best.First(match => match.Fact.Id == fact.Id).Next;
            return fact;
        }

        return Relations(context, at, near, years, out next);
    }

    // "75 years of diplomatic relations", "of ties between Beijing and Moscow": by the states named with it.
    private Anniversary? Relations(TimeContext context, int at, HashSet<string> near, int years, out int next)
    {
        next = at;
        for (var i = at; i < at + 8 && !context.Lexemes[i].IsBreak; i++)
        {
            if (context.Lexemes.Word(i) is not ("relations" or "ties")) continue;
            next = i + 1;
            break;
        }

        if (next == at) return null;
        if (near.Count < 2) near = states.In(context.Lexemes, 0, Math.Min(context.Lexemes.Count, at + 400));
        if (near.Contains("SUN")) near.Add("RUS");
        var fitting = relations.Where(fact => fact.States.Count(near.Contains) >= 2).ToList();
        return Choose(context, fitting, near, years);
    }

    private static Anniversary? Choose(TimeContext context, List<Anniversary> facts, HashSet<string> near, int years)
    {
        var distinct = facts.DistinctBy(fact => fact.Id, StringComparer.Ordinal).ToList();
        if (distinct.Count > 1 && context.Published is { } published) distinct = Least(distinct, fact => Math.Abs(fact.Date.Year + years - published.Year));
        if (distinct.Count > 1) distinct = Least(distinct, fact => -fact.States.Count(near.Contains));
        // Two facts of one year give one year: the first will do.
        return distinct.Count > 0 && distinct.TrueForAll(fact => fact.Date.Year == distinct[0].Date.Year) ? distinct[0] : null;
    }

    private static List<Anniversary> Least(List<Anniversary> facts, Func<Anniversary, int> cost)
    {
        var least = facts.Min(cost);
        return facts.FindAll(fact => cost(fact) == least);
    }

    private List<(Anniversary Fact, int Words, int Next)> Matched(LexemeList lexemes, int at)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var hits = new Dictionary<int, int>();
        var found = new List<(Anniversary, int, int)>();
        for (var i = at; i < at + LongestPhrase && !lexemes[i].IsBreak && !lexemes.Is(i, "."); i++)
        {
            var stem = Stems.Of(lexemes, i, true);
            if (stem.Length == 0 || !seen.Add(stem) || !byStem.TryGetValue(stem, out var holders)) continue;
            foreach (var alias in holders)
            {
                hits[alias] = hits.GetValueOrDefault(alias) + 1;
                var (fact, bag) = aliases[alias];
                if (hits[alias] == bag.Length && i - at <= (bag.Length * 2) + 4) found.Add((fact, bag.Length, i + 1));
            }
        }

        return found;
    }

    private void Add(Anniversary fact, string[] bag)
    {
        if (bag.Length == 0) return;
        foreach (var stem in bag)
        {
            if (!byStem.TryGetValue(stem, out var holders)) byStem.Add(stem, holders = []);
            holders.Add(aliases.Count);
        }

        aliases.Add((fact, bag));
    }
}
