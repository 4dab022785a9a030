using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>The portraits of all documents: each is read once, its words weighed by how rare they are among all, each view by itself.</summary>
internal static class Gallery
{
    private const int Opening = 400;
    private const int OpeningOfNames = 500;

    /// <summary>In the order of the documents.</summary>
    public static ImmutableArray<Portrait> Of(ImmutableArray<Document> documents)
    {
        var (words, lead, names, leadNames, details) = (new TermSpace(), new TermSpace(), new TermSpace(), new TermSpace(), new TermSpace());
        foreach (var document in documents)
        {
            var whole = Whole(document);
            var told = WordRuns.Of(whole).ToList();
            words.Add(told.Where(TermSpace.IsContent), document.Title is { } title ? TermSpace.ContentWords(title) : null);
            details.Add(told.Where(ProperWords.IsDetail));
            names.Add(ProperWords.Names(whole));
            lead.Add(TermSpace.ContentWords(Head(document, Opening)));
            leadNames.Add(ProperWords.Names(Head(document, OpeningOfNames)));
        }
        var views = (Words: words.Weigh(), Lead: lead.Weigh(), Names: names.Weigh(), LeadNames: leadNames.Weigh(), Details: details.Weigh());
        return [.. documents.Select((_, at) => new Portrait(views.Words[at], views.Lead[at], views.Names[at], views.LeadNames[at], views.Details[at]))];
    }

    private static string Whole(Document document) => Headline(document) is { Length: > 0 } headline ? headline + document.Text : document.Text;

    private static string Head(Document document, int length) => Headline(document) + document.Text[..Math.Min(length, document.Text.Length)];

    // Where the text begins with its headline the headline is there already.
    private static string Headline(Document document) =>
        document.Title is { } title && !document.Text.StartsWith(title, StringComparison.Ordinal) ? title + "\n" : string.Empty;
}
