using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Annotating.Models;
using Chancery.Annotating.Names;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Syntax;

/// <summary>
/// Tags, lemmas, dependencies and names of persons, places and organisations, all from one run of one network.
/// Sentences of more than 160 tokens are read in pieces, so that time is linear in the text.
/// </summary>
public sealed class TrainedAnnotator : IAnnotator
{
    private readonly EnglishModel model;
    private readonly EnglishNetwork network;
    private readonly int parataxis;
    private readonly ConcurrentBag<NetworkScratch> pool = [];

    public TrainedAnnotator(EnglishModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        network = new EnglishNetwork(model);
        parataxis = Math.Max(0, model.Relations.IndexOf("parataxis"));
    }

    public string Name => "english/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences;

    public LayerSet Provides => LayerSet.Tags | LayerSet.Lemmas | LayerSet.Syntax | LayerSet.Names;

    /// <param name="directory">data/models/en.</param>
    /// <exception cref="InvalidDataException">The model is missing or damaged.</exception>
    public static TrainedAnnotator Load(string directory) => new(EnglishModel.Load(directory));

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!pool.TryTake(out var scratch)) scratch = new NetworkScratch(model);
        var reading = new Reading(document.Tokens!.Count);
        Read(document, scratch, reading, cancel);
        var annotated = document with
        {
            Tags = Tags(reading),
            Lemmas = Lemmas(document, reading, scratch),
            Syntax = Syntax(document, reading),
            Names = new SpanLayer<NamedEntity>(TrainedNames.Spans(document, reading.Names, model.NameTags)),
        };
        pool.Add(scratch);
        return annotated;
    }

    private void Read(AnnotatedDocument document, NetworkScratch scratch, Reading reading, CancellationToken cancel)
    {
        var tokens = document.Tokens!;
        var sentences = document.Sentences!;
        var bounds = scratch.Bounds;
        var count = 0;
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            for (var first = sentences.First[sentence]; first < sentences.End[sentence]; first += NetworkScratch.Piece)
            {
                var end = Math.Min(first + NetworkScratch.Piece, sentences.End[sentence]);
                if (count > 0 && (end - bounds[0] > NetworkScratch.Room || bounds[count] != first))
                {
                    cancel.ThrowIfCancellationRequested();
                    Run(count);
                    count = 0;
                }

                if (count == 0) bounds[0] = first;
                bounds[++count] = end;
            }
        }

        if (count > 0) Run(count);

        void Run(int pieces) => network.Read(
            document.Document.Text, tokens.Starts.AsSpan(), tokens.Ends.AsSpan(), bounds.AsSpan(0, pieces + 1), scratch, reading);
    }

    private TagLayer Tags(Reading reading)
    {
        var count = reading.Tags.Length;
        var (universal, native, features) = (new UniversalTag[count], new string[count], new string[count]);
        for (var token = 0; token < count; token++)
        {
            var triple = model.Tags[reading.Tags[token]];
            universal[token] = (UniversalTag)triple.Universal;
            native[token] = model.Native[triple.Native];
            features[token] = model.Features[triple.Features];
        }

        return new TagLayer(
            ImmutableCollectionsMarshal.AsImmutableArray(universal),
            ImmutableCollectionsMarshal.AsImmutableArray(native),
            ImmutableCollectionsMarshal.AsImmutableArray(features));
    }

    private ImmutableArray<string> Lemmas(AnnotatedDocument document, Reading reading, NetworkScratch scratch)
    {
        var tokens = document.Tokens!;
        var lemmas = new string[tokens.Count];
        Span<char> lemma = stackalloc char[LemmaTable.LongestWord + LemmaTable.LongestAddition];
        for (var token = 0; token < lemmas.Length; token++)
        {
            var word = document.Document.Text.AsSpan(tokens.Starts[token], tokens.Ends[token] - tokens.Starts[token]);
            var triple = model.Tags[reading.Tags[token]];
            lemmas[token] = model.Lemmas.TryEdit(word, triple.Universal, triple.Native, lemma, out var length)
                ? scratch.Strings.Get(lemma[..length])
                : scratch.Strings.Get(word);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(lemmas);
    }

    private SyntaxLayer Syntax(AnnotatedDocument document, Reading reading)
    {
        var sentences = document.Sentences!;
        var heads = new int[reading.Heads.Length];
        var relations = new string[heads.Length];
        Array.Fill(heads, -1);
        Array.Fill(relations, "root");
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var root = -1;
            for (var first = sentences.First[sentence]; first < sentences.End[sentence]; first += NetworkScratch.Piece)
            {
                var end = Math.Min(first + NetworkScratch.Piece, sentences.End[sentence]);
                for (var token = first; token < end; token++)
                {
                    var isRoot = reading.Heads[token] < 0;
                    heads[token] = isRoot ? root : first + reading.Heads[token];
                    relations[token] = model.Relations[isRoot && root >= 0 ? parataxis : reading.Relations[token]];
                }

                if (root < 0) root = first + reading.Heads.AsSpan(first, end - first).IndexOf(-1);
            }
        }

        return new SyntaxLayer(ImmutableCollectionsMarshal.AsImmutableArray(heads), ImmutableCollectionsMarshal.AsImmutableArray(relations));
    }
}
