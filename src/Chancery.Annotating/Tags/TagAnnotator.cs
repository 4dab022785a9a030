using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Tags;

/// <summary>Universal tags and lemmas, from counted words and counted tag sequences; no features, no native tags.</summary>
public sealed class TagAnnotator : IAnnotator
{
    /// <summary>Longer sentences are tagged in pieces of this many tokens, so that memory stays small on hostile text.</summary>
    private const int Piece = 400;

    private readonly EnglishWords words;
    private readonly TagSequences sequences;
    private readonly Lemmatiser lemmatiser;
    private readonly WordReader reader;

    public TagAnnotator(EnglishWords words, TagSequences sequences)
    {
        this.words = words;
        this.sequences = sequences;
        lemmatiser = new Lemmatiser(words);
        reader = new WordReader(words, lemmatiser);
    }

    public string Name => "tags/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences;

    public LayerSet Provides => LayerSet.Tags | LayerSet.Lemmas;

    /// <param name="directory">data/lexicons.</param>
    public static TagAnnotator Load(string directory) =>
        new(EnglishWords.Load(directory), TagSequences.Load(Path.Combine(directory, "en-tag-sequences.tsv")));

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = document.Tokens!;
        var tags = new UniversalTag[tokens.Count];
        var lemmas = new string[tokens.Count];
        var decoder = new TagDecoder(sequences);
        var probabilities = new double[Piece * TagNames.Count];
        foreach (var sentence in document.AllSentences())
        {
            cancel.ThrowIfCancellationRequested();
            var headline = IsHeadline(sentence);
            for (var first = sentence.First; first < sentence.End; first += Piece)
            {
                var end = Math.Min(first + Piece, sentence.End);
                Read(document, first, end, first == sentence.First, headline, probabilities);
                decoder.Decode(probabilities.AsSpan(0, (end - first) * TagNames.Count), tags.AsSpan(first, end - first));
            }
        }

        foreach (var sentence in document.AllSentences())
        {
            TagMending.FindVerb(sentence, words, lemmatiser, tags.AsSpan(sentence.First, sentence.Count));
            TagMending.MendPredicates(sentence, words, lemmatiser, tags.AsSpan(sentence.First, sentence.Count));
            TagMending.MendInfinitives(sentence, words, tags.AsSpan(sentence.First, sentence.Count));
        }

        Lemmatise(document, tags, lemmas);
        foreach (var sentence in document.AllSentences()) TagMending.Mend(lemmas.AsSpan(sentence.First, sentence.Count), tags.AsSpan(sentence.First, sentence.Count));
        return document with
        {
            Tags = new TagLayer(ImmutableArray.Create(tags), [], []),
            Lemmas = ImmutableArray.Create(lemmas),
        };
    }

    private void Lemmatise(AnnotatedDocument document, UniversalTag[] tags, string[] lemmas)
    {
        var tokens = document.Tokens!;
        var text = document.Document.Text;
        for (var token = 0; token < lemmas.Length; token++)
            lemmas[token] = lemmatiser.Lemma(text.AsSpan(tokens.Starts[token], tokens.Ends[token] - tokens.Starts[token]), tags[token]);
    }

    private void Read(AnnotatedDocument document, int first, int end, bool opens, bool headline, double[] probabilities)
    {
        var tokens = document.Tokens!;
        var text = document.Document.Text;
        var unforced = opens;
        for (var token = first; token < end; token++)
        {
            var word = text.AsSpan(tokens.Starts[token], tokens.Ends[token] - tokens.Starts[token]);
            reader.Read(word, unforced || headline, probabilities.AsSpan((token - first) * TagNames.Count, TagNames.Count));
            var quotes = word.Length == 1 && word[0] is '"' or '\u201C' or '\u2018' or '\'';
            unforced = quotes || word is ":" or "-" or "\u2022" || (unforced && !char.IsLetterOrDigit(word[0]));
        }
    }

    /// <summary>Most words have a capital, so that capitals say nothing about names.</summary>
    private static bool IsHeadline(Sentence sentence)
    {
        var letters = 0;
        var capitals = 0;
        for (var place = 0; place < sentence.Count; place++)
        {
            var first = sentence[place].Characters[0];
            if (!char.IsLetter(first)) continue;
            letters++;
            if (char.IsUpper(first)) capitals++;
        }

        return letters > 3 && capitals > 0.6 * letters;
    }
}
