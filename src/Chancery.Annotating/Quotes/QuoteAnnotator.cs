using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quotes;

/// <summary>Finds direct, indirect and mixed quotations with source and cue, and tells scare quotes from speech. Speakers are linked where mentions are.</summary>
/// <param name="undone">Lemmas whose complement was not done ("fail", "refuse").</param>
public sealed class QuoteAnnotator(SpeechVerbs verbs, SpeechNominals nominals, SpeechSources sources, FrozenSet<string> undone) : IAnnotator
{
    private const int WordsOfATerm = 5;
    private const int ReachOfASpeaker = 600;

    public string Name => "quotes/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Tags | LayerSet.Lemmas;

    public LayerSet Provides => LayerSet.Quotes;

    /// <param name="directory">data/lexicons.</param>
    public static QuoteAnnotator Load(string directory) => new(
        SpeechVerbs.Load(Path.Combine(directory, "speech-verbs.tsv")), SpeechNominals.Load(Path.Combine(directory, "speech-nominals.tsv")), SpeechSources.Load(Path.Combine(directory, "speech-sources.tsv")),
        TsvTable.Load(Path.Combine(directory, "en-modality.tsv")).Rows.Where(row => row["kind"] == "governor" && row["modality"] == nameof(Modality.Denied))
            .SelectMany(row => row.Values("words")).ToFrozenSet(StringComparer.Ordinal));

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var view = new TokenView(document);
        var quotes = Attributed(document, view, cancel);
        AddBare(view, quotes);
        return document with { Quotes = new SpanLayer<Quote>(quotes) };
    }

    private List<Quote> Attributed(AnnotatedDocument document, TokenView view, CancellationToken cancel)
    {
        var phrases = new NounPhrases(view);
        var reader = new SourceReader(document, view, sources);
        var speakers = new Speakers(document, view, reader);
        var tree = document.Syntax is { } syntax ? new ClauseTree(syntax) : null;
        var subjects = tree is null ? null : new TreeSubjects(view, tree, undone.Contains);
        var finder = new CueFinder(view, verbs, phrases, subjects);
        var treeContents = tree is null ? null : new TreeContents(view, tree);
        var contents = new ContentFinder(view, phrases, treeContents);
        var nominalCues = tree is null ? null : new NominalCues(view, tree, subjects!, treeContents!, nominals);
        var quotes = new List<Quote>();
        var found = new SentenceQuotes(view);
        for (var sentence = 0; sentence < view.Sentences.Count; sentence++)
        {
            cancel.ThrowIfCancellationRequested();
            var cues = finder.Find(view.Sentences.First[sentence], view.Sentences.End[sentence]);
            for (var i = 0; i < cues.Count; i++)
            {
                if (!reader.CanSpeak(cues[i]))
                {
                    // "She asked for a photo and Kenya said …": where the words before the verb cannot speak, the tree may know who does.
                    if (cues[i].IsLabel || subjects?.Attribute(new Cue(cues[i].First, cues[i].Next, cues[i].Verb) { IsNegated = cues[i].IsNegated }) is not { HasSource: true } told || !reader.CanSpeak(told)) continue;
                    cues[i] = told;
                }

                var content = contents.Find(cues, i, sentence);
                if (!content.IsEmpty) found.Add(Made(document, view, speakers, treeContents, cues[i], content), cues[i]);
            }

            var (first, end) = (view.Sentences.First[sentence], view.Sentences.End[sentence]);
            for (var at = first; at < end && nominalCues is not null; at++)
            {
                if (view.Region(at) < 0 && nominalCues.Read(at, first, end) is var (cue, content) && reader.CanSpeak(cue)) found.Add(Made(document, view, speakers, treeContents, cue, content), cue);
            }

            found.MoveTo(quotes);
        }

        return quotes;
    }

    private static Quote Made(AnnotatedDocument document, TokenView view, Speakers speakers, TreeContents? tree, Cue cue, ImmutableArray<TextSpan> content)
    {
        ImmutableArray<TextSpan> source = cue.HasSource ? [Speakers.Trim(document, view.Span(cue.SourceFirst, cue.SourceNext))] : [];
        return new Quote(source, [view.Span(cue.First, cue.Next)], content, KindOf(view, cue, content))
        {
            Speakers = source is [var from] ? speakers.Of(cue, from) : [],
            IsNegated = cue.IsNegated,
            Unnamed = speakers.Unnamed(cue),
            Act = cue.Verb?.Kind ?? "say",
            IsPhrase = tree?.IsPhrase(content[0]) == true,
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
    private static void AddBare(TokenView view, List<Quote> quotes)
    {
        var taken = Taken(view, quotes);
        quotes.Sort((left, right) => left.Span.CompareTo(right.Span));
        var attributed = quotes.Count;
        var last = -1;
        for (var region = 0; region < view.Regions.Length; region++)
        {
            if (taken[region]) continue;
            var quoted = view.Regions[region];
            while (last + 1 < attributed && quotes[last + 1].Span.Start < quoted.Outer.Start) last++;
            if (!IsSpeech(view, quoted)) quotes.Add(new Quote([], [], [quoted.Inner], QuoteKind.Scare));
            else if (last >= 0 && GoesOn(view, quotes[last], quoted)) quotes[last] = Continued(quotes[last], quoted);
            else quotes.Add(last >= 0 && IsAnswered(view, quotes[last], quoted)
                ? new Quote(quotes[last].Source, [], [quoted.Inner], QuoteKind.Direct) { Speakers = quotes[last].Speakers }
                : new Quote([], [], [quoted.Inner], QuoteKind.Direct));
        }
    }

    private static bool[] Taken(TokenView view, List<Quote> quotes)
    {
        var taken = new bool[view.Regions.Length];
        foreach (var span in quotes.SelectMany(quote => quote.Content))
        {
            var (first, end) = view.Tokens.In(span);
            for (var at = first; at < end; at++)
            {
                if (view.Region(at) is >= 0 and var region) (taken[region], at) = (true, Math.Max(at, view.Tokens.In(view.Regions[region].Outer).End - 1));
            }
        }

        return taken;
    }

    private static Quote Continued(Quote quote, QuotedRegion quoted) =>
        new(quote.Source, quote.Cue, quote.Content.Add(quoted.Inner), quote.Kind) { Speakers = quote.Speakers, Stance = quote.Stance, Act = quote.Act, IsNegated = quote.IsNegated, Unnamed = quote.Unnamed };

    // The next sentence is all quoted, in the same paragraph or the next.
    private static bool GoesOn(TokenView view, Quote before, QuotedRegion quoted) =>
        before is { Kind: QuoteKind.Direct or QuoteKind.Mixed, Source.IsEmpty: false } && OpensSentence(view, quoted) && quoted.Outer.Start >= before.Span.End
        && SentenceOf(view, quoted.Outer.Start) - SentenceOf(view, before.Span.End - 1) <= 1;

    private static int SentenceOf(TokenView view, int offset) => view.Sentences.Of(Math.Min(view.Tokens.At(offset), view.Tokens.Count - 1));

    // A later paragraph of quoted words alone is still the last speaker's.
    private static bool IsAnswered(TokenView view, Quote before, QuotedRegion quoted) =>
        before is { Kind: QuoteKind.Direct or QuoteKind.Mixed, Source.IsEmpty: false } && OpensSentence(view, quoted) && quoted.Outer.Start - before.Span.End is >= 0 and < ReachOfASpeaker;

    private static bool OpensSentence(TokenView view, QuotedRegion quoted)
    {
        var first = view.Tokens.At(quoted.Outer.Start);
        return first < view.Tokens.Count && view.Sentences.Of(first) is >= 0 and var sentence && view.Sentences.First[sentence] == first;
    }

    private static bool IsSpeech(TokenView view, QuotedRegion quoted)
    {
        var (first, end) = view.Tokens.In(quoted.Inner);
        return end - first > WordsOfATerm || quoted.Goes || view.Text[quoted.Inner.End - 1] is '.' or '!' or '?' && end - first > 3;
    }
}
