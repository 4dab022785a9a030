using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Pages;

/// <summary>The record with what is looked up in it again and again.</summary>
internal sealed class BriefingFrame(Record record, ImmutableArray<Document> articles)
{
    private const int WordsShown = 4;

    private readonly Dictionary<string, Document> articles = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
    private readonly Dictionary<ClaimId, Claim> claims = record.Claims.GroupBy(claim => claim.Id).ToDictionary(same => same.Key, same => same.First());

    public Record Record => record;

    /// <summary>Whether articles say different things of how far something has come.</summary>
    public bool IsDisputed(string about) => record.Disagreements.Any(entry => entry.Kind == DisagreementKind.Status && entry.About == about);

    public string Outlet(string document) =>
        articles.GetValueOrDefault(document)?.Source is { Length: > 0 } source ? $"{source} [{document}]" : document;

    public CitedWords Word(Because because, ClaimId? claim) =>
        new(because.Evidence.Document, Outlet(because.Evidence.Document), because.Evidence.Span, because.Evidence.Quote, claim);

    /// <summary>The words of some claims: one a document and place, the first few.</summary>
    public ImmutableArray<CitedWords> Words(IEnumerable<Claim> of) =>
        [.. of.DistinctBy(claim => (claim.Document, claim.Because.Evidence.Span)).Take(WordsShown).Select(claim => Word(claim.Because, claim.Id))];

    public ImmutableArray<CitedWords> WordsOf(ImmutableArray<ClaimId> ids) =>
        Words(ids.Select(id => claims.GetValueOrDefault(id)).OfType<Claim>());
}
