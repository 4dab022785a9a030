using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>Weighs the words of documents by how rare they are among all of them, each view by itself.</summary>
internal sealed class PortraitSpace
{
    private const int Opening = 400;
    private const int OpeningOfNames = 500;

    private readonly TermSpace words;
    private readonly TermSpace lead;
    private readonly TermSpace names;
    private readonly TermSpace leadNames;
    private readonly TermSpace details;

    public PortraitSpace(ImmutableArray<Document> documents)
    {
        words = new TermSpace(documents.Select(Whole));
        lead = new TermSpace(documents.Select(document => TermSpace.ContentWords(Head(document, Opening))));
        names = new TermSpace(documents.Select(document => ProperWords.Names(Whole(document))));
        leadNames = new TermSpace(documents.Select(document => ProperWords.Names(Head(document, OpeningOfNames))));
        details = new TermSpace(documents.Select(document => ProperWords.Details(Whole(document))));
    }

    public Portrait Of(Document document)
    {
        var whole = Whole(document);
        return new Portrait(
            words.VectorOf(whole, document.Title),
            lead.VectorOf(TermSpace.ContentWords(Head(document, Opening))),
            names.VectorOf(ProperWords.Names(whole)),
            leadNames.VectorOf(ProperWords.Names(Head(document, OpeningOfNames))),
            details.VectorOf(ProperWords.Details(whole)));
    }

    private static string Whole(Document document) => Headline(document) + document.Text;

    private static string Head(Document document, int length) => Headline(document) + document.Text[..Math.Min(length, document.Text.Length)];

    // Where the text begins with its headline the headline is there already.
    private static string Headline(Document document) =>
        document.Title is { } title && !document.Text.StartsWith(title, StringComparison.Ordinal) ? title + "\n" : string.Empty;
}
