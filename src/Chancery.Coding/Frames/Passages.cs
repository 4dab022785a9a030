using System.Collections.Immutable;

using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>Cuts an annotated document into passages.</summary>
internal static class Passages
{
    /// <summary>A longer 'sentence' is no prose (a table, a list of names, hostile input), and nothing is coded from it.</summary>
    private const int LongestSentence = 400;

    public static ImmutableArray<Passage> Of(AnnotatedDocument document)
    {
        var count = document.Sentences!.Count;
        var predicates = new List<(int, Predicate)>?[count];
        var items = document.Predicates?.Items ?? [];
        for (var i = 0; i < items.Length; i++)
        {
            var at = items[i].Sentence >= 0 ? items[i].Sentence : document.SentenceAt(items[i].Span.Start)?.Index ?? -1;
            if (at >= 0 && at < count) (predicates[at] ??= []).Add((i, items[i]));
        }

        var passages = ImmutableArray.CreateBuilder<Passage>(count);
        foreach (var sentence in document.AllSentences())
        {
            if (sentence.Count is 0 or > LongestSentence) continue;
            ImmutableArray<Mention> mentions = document.Mentions is { } layer ? [.. layer.In(sentence.Span)] : [];
            passages.Add(new Passage(sentence, [.. predicates[sentence.Index] ?? []], mentions));
        }

        return passages.ToImmutable();
    }
}
