using System.Collections.Immutable;
using System.Text;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Training.Corpora;

/// <summary>Makes a document of given tokens and sentences.</summary>
internal static class SentenceDocument
{
    public static AnnotatedDocument Make(IReadOnlyList<string[]> sentences)
    {
        var text = new StringBuilder();
        var (starts, ends) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        var (first, end) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var sentence in sentences)
        {
            first.Add(starts.Count);
            foreach (var word in sentence)
            {
                starts.Add(text.Length);
                text.Append(word);
                ends.Add(text.Length);
                text.Append(' ');
            }

            end.Add(starts.Count);
            text.Append('\n');
        }

        return new AnnotatedDocument(new Document("corpus", text.ToString()))
        {
            Tokens = new TokenLayer(starts.ToImmutable(), ends.ToImmutable()),
            Sentences = new SentenceLayer(first.ToImmutable(), end.ToImmutable()),
            Present = LayerSet.Tokens | LayerSet.Sentences,
        };
    }
}
