using Chancery.Annotating.Numerals;
using Chancery.Politics.Knowledge;

namespace Chancery.Annotating.Times;

/// <summary>Which states a stretch of text names, by name, adjective, people or capital.</summary>
internal sealed class StateNames
{
    private readonly Dictionary<string, List<(string[] Words, string State)>> names = new(StringComparer.Ordinal);

    public StateNames(KnowledgeBase knowledge)
    {
        foreach (var state in knowledge.Tables.States)
        {
            string?[] singles = [state.Name, state.Official, .. state.Capitals];
            foreach (var name in singles.OfType<string>().Concat(state.Aliases).Concat(state.Adjectives).Concat(state.Demonyms).Concat(state.Seats))
            {
                Add(name, state.Id);
            }
        }
    }

    public HashSet<string> In(LexemeList lexemes, int first, int next)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < next; i++)
        {
            if (!lexemes[i].Capital || !names.TryGetValue(lexemes.Word(i), out var candidates)) continue;
            foreach (var (words, state) in candidates)
            {
                if (Matches(lexemes, i, words)) found.Add(state);
            }
        }

        return found;
    }

    private static bool Matches(LexemeList lexemes, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!lexemes.Is(at + i, words[i])) return false;
        }

        return true;
    }

    private void Add(string name, string state)
    {
        var words = Stems.Words(name);
        if (words.Length == 0 || !char.IsUpper(name[0])) return;
        if (!names.TryGetValue(words[0], out var list)) names.Add(words[0], list = []);
        list.Add((words, state));
    }
}
