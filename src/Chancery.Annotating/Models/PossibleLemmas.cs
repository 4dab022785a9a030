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
    private readonly ImmutableArray<(int Universal, int Native)> tags;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);

    public PossibleLemmas(EnglishModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        table = model.Lemmas;
        tags = [.. model.Tags.Where(tag => IsUsual((UniversalTag)tag.Universal, model.Native[tag.Native])).Select(tag => (tag.Universal, tag.Native)).Distinct()];
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
        foreach (var (universal, native) in tags)
        {
            if (table.TryEdit(word, universal, native, lemma, out var length)) found.Add(lemma[..length].ToString().ToLowerInvariant());
        }

        return [own, .. found.Where(other => other != own)];
    }
}
