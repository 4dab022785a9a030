using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>Finds whose words a trigger stands in.</summary>
internal static class SpeakerFinder
{
    /// <summary>The narrowest quotation that holds the words; null for the article's own voice.</summary>
    public static Quote? QuoteAt(AnnotatedDocument document, TextSpan trigger) => document.Quotes?.Items
        .Where(quote => quote.Kind != QuoteKind.Scare && quote.Content.Any(part => part.Contains(trigger)))
        .MinBy(quote => quote.Content.Sum(part => part.Length));

    /// <summary>Who speaks there; null for the article's own voice and for a quotation of nobody named.</summary>
    public static Actor? At(AnnotatedDocument document, TextSpan trigger) =>
        QuoteAt(document, trigger) is { } quote ? Speakers(document, quote).FirstOrDefault() : null;

    public static IEnumerable<Actor> Speakers(AnnotatedDocument document, Quote quote)
    {
        if (quote.Source.IsEmpty)
        {
            var near = quote.Span;
            return quote.Speakers.Select(referent => ActorFinder.Of(referent, referent.Name, near));
        }

        var span = quote.Source[0];
        var words = document.Document.Slice(span);
        return quote.Speakers.IsEmpty
            ? [new Actor(null, words, null, words, span)]
            : quote.Speakers.Select(referent => ActorFinder.Of(referent, words, span));
    }
}
