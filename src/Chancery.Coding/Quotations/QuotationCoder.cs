using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Quotations;

/// <summary>Makes a claim of everything that somebody is said to have said.</summary>
internal static class QuotationCoder
{
    private const int Longest = 4000;

    /// <param name="main">Both sides of the article's main meeting, for whom a joint statement speaks.</param>
    public static IEnumerable<Claim> Code(AnnotatedDocument document, ImmutableArray<Actor> main)
    {
        foreach (var quote in document.Quotes?.Items ?? [])
        {
            if (quote.Kind == QuoteKind.Scare || quote.IsNegated || IsAttitude(quote) || quote.Content.IsEmpty || quote.Span.Length > Longest || quote.Content.Any(part => part.IsEmpty)) continue;
            yield return Code(document.Document, quote, [.. SpeakerFinder.Speakers(document, quote, main)]);
        }
    }

    // "supported the plan", "discussed transport": what somebody does about a thing, and no words of theirs.
    private static bool IsAttitude(Quote quote) => quote is { Kind: QuoteKind.Indirect, IsPhrase: true, Act: "support" or "oppose" or "discuss" or "agree" or "praise" or "plan" or "hope" or "believe" or "doubt" or "show" or "find" };

    private static Claim Code(Document document, Quote quote, Actor[] speakers)
    {
        var words = string.Join(" … ", quote.Content.Select(document.Slice));
        var content = new QuotationContent([.. speakers], words, quote.Kind != QuoteKind.Indirect, quote.Stance);
        Citation[] citations = [document.Cite(quote.Span), .. quote.Content.Select(document.Cite), .. quote.Source.Where(part => !part.IsEmpty).Select(document.Cite)];
        return new Claim(document, content, new Because(RuleOf(quote.Kind), citations), quote.Content[0]) { Speaker = speakers.FirstOrDefault() };
    }

    private static string RuleOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "quotation/direct-01",
        QuoteKind.Indirect => "quotation/indirect-01",
        _ => "quotation/mixed-01",
    };
}
