using System.Collections.Immutable;

using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>Finds whose words a trigger stands in.</summary>
internal static class SpeakerFinder
{
    /// <summary>The narrowest quotation that holds the words; null for the article's own voice.</summary>
    public static Quote? QuoteAt(AnnotatedDocument document, TextSpan trigger) => Near(document, trigger)
        .Where(quote => quote.Kind != QuoteKind.Scare && !quote.IsNegated && quote.Content.Any(part => part.Contains(trigger)))
        .MinBy(quote => quote.Content.Sum(part => part.Length));

    /// <summary>Quotations that begin at or before a span, the nearest first; no more than can nest.</summary>
    public static IEnumerable<Quote> Near(AnnotatedDocument document, TextSpan trigger)
    {
        const int Deepest = 16;
        if (document.Quotes is not { } layer) yield break;
        var low = 0;
        var high = layer.Items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (layer.Items[middle].Span.Start > trigger.End) high = middle;
            else low = middle + 1;
        }

        for (var i = low - 1; i >= 0 && low - i <= Deepest; i--) yield return layer.Items[i];
    }

    /// <summary>Who speaks there; null for the article's own voice and for a quotation of nobody named.</summary>
    public static Actor? At(AnnotatedDocument document, TextSpan trigger) => At(document, trigger, []);

    /// <param name="main">Both sides of the article's main meeting, for whom a joint statement speaks.</param>
    public static Actor? At(AnnotatedDocument document, TextSpan trigger, ImmutableArray<Actor> main) =>
        QuoteAt(document, trigger) is { } quote ? Speakers(document, quote, main).FirstOrDefault() : null;

    public static IEnumerable<Actor> Speakers(AnnotatedDocument document, Quote quote, ImmutableArray<Actor> main)
    {
        if (quote.Source.IsEmpty)
        {
            var near = quote.Span;
            return quote.Speakers.Select(referent => ActorFinder.Of(referent, referent.Name, near));
        }

        var span = quote.Source[0];
        var words = document.Document.Slice(span);
        if (quote.Speakers.IsEmpty && IsJoint(words)) return main.IsEmpty ? [new Actor(null, words, null, words, span)] : main.Select(actor => actor with { Words = words, Span = span });
        return quote.Speakers.IsEmpty
            ? [new Actor(null, words, null, words, span)]
            : quote.Speakers.Select(referent => ActorFinder.Of(referent, words, span));
    }

    /// <summary>'The joint statement', 'their declaration', 'both sides'.</summary>
    private static bool IsJoint(string words) =>
        words.Length <= 80 && (words.Contains("joint ", StringComparison.OrdinalIgnoreCase)
            || Shared.Any(start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase) && Parties.Any(noun => words.Contains(noun, StringComparison.OrdinalIgnoreCase))));

    private static readonly string[] Shared = ["their ", "both ", "the two "];

    private static readonly string[] Parties = ["statement", "declaration", "communiqu", "side", "leader", "president", "countr", "nation", "government", "minister", "capital", "part"];
}
