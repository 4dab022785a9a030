using System.Collections.Immutable;
using Chancery.Annotating.Quotes;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Quotes;

/// <summary>Annotates a text of a test down to its quotations.</summary>
internal static class QuoteReadings
{
    public static readonly QuoteAnnotator Annotator = QuoteAnnotator.Load(English.Lexicons);

    public static ImmutableArray<Quote> Of(string text) =>
        Annotator.Annotate(English.Tagged(text), TestContext.Current.CancellationToken).Quotes!.Items;

    /// <summary>"source | cue | content" for each, in text order; parts of the content joined by " / ".</summary>
    public static string Parts(string text) => string.Join('\n', Of(text).Select(quote =>
        $"{Words(text, quote.Source)} | {Words(text, quote.Cue)} | {Words(text, quote.Content)}"));

    private static string Words(string text, ImmutableArray<TextSpan> spans) => string.Join(" / ", spans.Select(span => text[span.Start..span.End]));
}
