using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Finds direct, indirect and mixed quotations with source and cue, and tells scare quotes from speech. Speakers are linked where mentions are.</summary>
public sealed class QuoteAnnotator(SpeechVerbs verbs, SpeechSources sources) : IAnnotator
{
    private const int WordsOfATerm = 5;
    private const int ReachOfASpeaker = 600;

    public string Name => "quotes/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Tags | LayerSet.Lemmas;

    public LayerSet Provides => LayerSet.Quotes;

    /// <param name="directory">data/lexicons.</param>
    public static QuoteAnnotator Load(string directory) => new(
        SpeechVerbs.Load(Path.Combine(directory, "speech-verbs.tsv")), SpeechSources.Load(Path.Combine(directory, "speech-sources.tsv")));

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var view = new TokenView(document);
        var quotes = Attributed(document, view, cancel);
        quotes.AddRange(Bare(document, view, quotes));
        return document with { Quotes = new SpanLayer<Quote>(quotes) };
    }

    private List<Quote> Attributed(AnnotatedDocument document, TokenView view, CancellationToken cancel)
    {
        var phrases = new NounPhrases(view);
        var reader = new SourceReader(document, view, sources);
        var speakers = new Speakers(document, view, reader);
        var finder = new CueFinder(view, verbs, phrases);
        var contents = new ContentFinder(view, phrases);
        var quotes = new List<Quote>();
        for (var sentence = 0; sentence < view.Sentences.Count; sentence++)
        {
            cancel.ThrowIfCancellationRequested();
            var cues = finder.Find(view.Sentences.First[sentence], view.Sentences.End[sentence]);
            for (var i = 0; i < cues.Count; i++)
            {
                if (!reader.CanSpeak(cues[i])) continue;
                var content = contents.Find(cues, i, sentence);
                if (!content.IsEmpty) quotes.Add(Made(document, view, speakers, cues[i], content));
            }
        }

        return quotes;
    }

    private static Quote Made(AnnotatedDocument document, TokenView view, Speakers speakers, Cue cue, ImmutableArray<TextSpan> content)
    {
        ImmutableArray<TextSpan> source = cue.HasSource ? [Speakers.Trim(document, view.Span(cue.SourceFirst, cue.SourceNext))] : [];
        return new Quote(source, [view.Span(cue.First, cue.Next)], content, KindOf(view, cue, content))
        {
            Speakers = source is [var from] ? speakers.Of(cue, from) : [],
            Stance = cue.Verb?.Lemma ?? (view.Is(cue.First, "according") ? "according to" : "say"),
        };
    }

    private static QuoteKind KindOf(TokenView view, Cue cue, ImmutableArray<TextSpan> content)
    {
        if (cue.Verb?.Kind == "describe") return content.Any(span => IsQuoted(view, span, false)) ? QuoteKind.Mixed : QuoteKind.Indirect;
        if (content.All(span => IsQuoted(view, span, true))) return QuoteKind.Direct;
        return content.Any(span => IsQuoted(view, span, false)) ? QuoteKind.Mixed : QuoteKind.Indirect;
    }

    private static bool IsQuoted(TokenView view, TextSpan span, bool whole)
    {
        var (first, end) = view.Tokens.In(span);
        for (var at = first; at < end; at++)
        {
            var region = view.Region(at);
            if (region < 0) continue;
            if (!whole) return true;
            return view.Regions[region].Inner.Contains(span);
        }

        return false;
    }

    // Quotation marks without a cue: speech that goes on, speech of nobody named, or a term.
    private static List<Quote> Bare(AnnotatedDocument document, TokenView view, List<Quote> attributed)
    {
        var taken = new bool[view.Regions.Length];
        foreach (var span in attributed.SelectMany(quote => quote.Content))
        {
            var (first, end) = view.Tokens.In(span);
            for (var at = first; at < end; at++)
            {
                if (view.Region(at) is >= 0 and var region) (taken[region], at) = (true, Math.Max(at, view.Tokens.In(view.Regions[region].Outer).End - 1));
            }
        }

        var bare = new List<Quote>();
        var ordered = attributed.OrderBy(quote => quote.Span).ToList();
        var last = -1;
        for (var region = 0; region < view.Regions.Length; region++)
        {
            if (taken[region]) continue;
            var outer = view.Regions[region].Outer;
            while (last + 1 < ordered.Count && ordered[last + 1].Span.Start < outer.Start) last++;
            bare.Add(Unattributed(view, region, last < 0 ? null : ordered[last]));
        }

        return bare;
    }

    private static Quote Unattributed(TokenView view, int region, Quote? before)
    {
        var quoted = view.Regions[region];
        if (!IsSpeech(view, quoted)) return new Quote([], [], [quoted.Inner], QuoteKind.Scare);
        var (first, _) = view.Tokens.In(quoted.Outer);
        var opensSentence = first < view.Tokens.Count && view.Sentences.Of(first) is >= 0 and var sentence && view.Sentences.First[sentence] == first;
        var goesOn = before is { Kind: QuoteKind.Direct or QuoteKind.Mixed, Source.IsEmpty: false } && opensSentence && quoted.Outer.Start - before.Span.End is >= 0 and < ReachOfASpeaker;
        return goesOn
            ? new Quote(before!.Source, [], [quoted.Inner], QuoteKind.Direct) { Speakers = before.Speakers }
            : new Quote([], [], [quoted.Inner], QuoteKind.Direct);
    }

    private static bool IsSpeech(TokenView view, QuotedRegion quoted)
    {
        var (first, end) = view.Tokens.In(quoted.Inner);
        return end - first > WordsOfATerm || quoted.Goes || view.Text[quoted.Inner.End - 1] is '.' or '!' or '?' && end - first > 3;
    }
}
