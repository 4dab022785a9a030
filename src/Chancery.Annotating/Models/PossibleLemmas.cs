using System.Collections.Concurrent;
using System.Collections.Immutable;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Models;

/// <summary>All lemmas that a word can be given as a noun, verb or adjective; asked before tagging, by those who look for a lemma. Serves all threads.</summary>
public sealed class PossibleLemmas
{
    /// <summary>Words kept; a text with more different ones starts anew, so that memory stays bounded.</summary>
    private const int Room = 100_000;

    private readonly LemmaTable table;
    private readonly ImmutableArray<(int Universal, int Native, bool IsPast)> tags;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);

    public PossibleLemmas(EnglishModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        table = model.Lemmas;
        tags = [.. model.Tags.Where(tag => IsUsual((UniversalTag)tag.Universal, model.Native[tag.Native])).Select(tag => (tag.Universal, tag.Native, model.Native[tag.Native] is "VBD" or "VBN")).Distinct()];
    }

    /// <summary>The word itself, then its possible lemmas, lower case.</summary>
    /// <param name="word">At least one character.</param>
    public ImmutableArray<string> Of(ReadOnlySpan<char> word)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var lemmas)) return lemmas;
        if (known.Count >= Room) known.Clear();
        return known[word.ToString()] = Find(word);
    }

    /// <summary>Pairs that annotators slipped into once have edits that fit nothing.</summary>
    private static bool IsUsual(UniversalTag universal, string native) => native.Length >= 2 && (universal, native[..2]) is
        (UniversalTag.Noun or UniversalTag.Propn, "NN") or (UniversalTag.Verb or UniversalTag.Aux, "VB") or (UniversalTag.Adj, "JJ") or (UniversalTag.Verb or UniversalTag.Adj, "NN");

    private ImmutableArray<string> Find(ReadOnlySpan<char> word)
    {
        var own = word.ToString().ToLowerInvariant();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Span<char> lemma = stackalloc char[LemmaTable.LongestWord + LemmaTable.LongestAddition];
        foreach (var (universal, native, isPast) in tags)
        {
            if (!table.TryEdit(word, universal, native, lemma, out var length, out var known)) continue;
            var form = lemma[..length].ToString().ToLowerInvariant();
            if (known || isPast || IsInflected(own, form)) found.Add(form);
        }

        return [own, .. found.Where(other => other != own)];
    }

    /// <summary>
    /// Whether a word can be a form of a lemma at all: of what an ending's edit makes under a tag that does not suit the word ('boo' of 'book') nothing
    /// is looked for. Past forms, which change within ('came'), are not held to it.
    /// </summary>
    private static bool IsInflected(string word, string lemma)
    {
        var shared = 0;
        while (shared < word.Length && shared < lemma.Length && word[shared] == lemma[shared]) shared++;
        return lemma[shared..] switch
        {
            "" => word[shared..] is "s" or "es" or "d" or "ed" or "ing" or "r" or "er" or "st" or "est" or "n" or "en" or "\u2019s" or "'s" || IsDoubled(word.AsSpan(shared), lemma),
            "e" => word[shared..] is "ing" or "ed" or "er" or "est",
            "y" => word[shared..] is "ies" or "ied" or "ier" or "iest",
            "ie" => word[shared..] is "ying",
            _ => false,
        };
    }

    /// <summary>'Stopped', 'running'.</summary>
    private static bool IsDoubled(ReadOnlySpan<char> ending, string lemma) =>
        ending.Length > 2 && lemma.Length > 1 && ending[0] == lemma[^1] && ending[1..] is "ed" or "ing" or "er" or "est";
}
