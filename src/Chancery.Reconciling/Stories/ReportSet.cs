using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Knowledge;
using Chancery.Reconciling.Dating;
using Chancery.Reconciling.Decided;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>The documents in canonical order, each once, with their claims; and which of them repeat which.</summary>
/// <param name="Reports">By day of publication (undated last), then hash.</param>
/// <param name="Copies">Documents whose text is that of a report to the letter.</param>
/// <param name="ReprintOf">By document id, the id of the document it repeats.</param>
internal sealed record ReportSet(
    ImmutableArray<Report> Reports, ImmutableArray<Document> Copies, ImmutableSortedDictionary<string, string> ReprintOf)
{
    public static ReportSet Of(ClaimSet claims, Rulings rulings, KnowledgeBase knowledge, HeadlineWords words, CancellationToken cancel)
    {
        var sorted = claims.Documents.Select(rulings.Apply)
            .OrderBy(document => document.Published?.First ?? DateOnly.MaxValue)
            .ThenBy(document => document.Hash, StringComparer.Ordinal)
            .ThenBy(document => document.Id, StringComparer.Ordinal)
            .DistinctBy(document => document.Id)
            .ToList();
        var originals = sorted.DistinctBy(document => document.Hash).ToImmutableArray();
        var firstOfHash = originals.ToDictionary(document => document.Hash, StringComparer.Ordinal);
        var copies = sorted.Where(document => firstOfHash[document.Hash].Id != document.Id).ToImmutableArray();

        var byHash = rulings.Apply(claims.Claims).ToLookup(claim => claim.DocumentHash, StringComparer.Ordinal);
        var dater = new Dater(knowledge);
        var core = new CoreReader(knowledge);
        var heads = new HeadReader(knowledge, words);
        var reports = originals.Select((document, index) =>
        {
            cancel.ThrowIfCancellationRequested();
            // Of a claim that copies have, too, the one of the document itself.
            ImmutableArray<Claim> own =
            [
                .. byHash[document.Hash].OrderBy(claim => claim.Document == document.Id ? 0 : 1).ThenBy(claim => claim.Document, StringComparer.Ordinal)
                    .DistinctBy(claim => claim.Id).OrderBy(claim => claim.Trigger).ThenBy(claim => claim.Id),
            ];
            return core.Fill(new Report
            {
                Index = index, Document = document, Claims = own, Dated = dater.Settle(document, own, rulings.DateOf(document)),
                IsOfficial = OfficialPaper.Is(document), Head = heads.Of(document),
            });
        }).ToImmutableArray();

        var reprints = Reprints.Find(originals).ToBuilder();
        foreach (var copy in copies) reprints[copy.Id] = firstOfHash[copy.Hash].Id;
        return new ReportSet(reports, copies, reprints.ToImmutable());
    }
}
