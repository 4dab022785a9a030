using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>The entries of the documents, read and refused.</summary>
internal static class DocumentLedger
{
    public static ImmutableArray<DocumentEntry> Write(ClaimSet claims, ReportSet set)
    {
        var byHash = set.Reports.ToDictionary(report => report.Document.Hash, StringComparer.Ordinal);
        var read = set.Reports.Select(report => report.Document).Concat(set.Copies).Select(document => Entry(document, byHash[document.Hash], set));
        var refused = claims.Refused.DistinctBy(refusal => refusal.Id).Select(refusal => new DocumentEntry { Id = refusal.Id, Refused = refusal });
        return [.. read.Concat(refused).OrderBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    private static DocumentEntry Entry(Document document, Report report, ReportSet set) => new()
    {
        Id = document.Id, Hash = document.Hash, Title = document.Title, Source = document.Source, Published = document.Published,
        Dated = report.Dated.When, DatedBecause = report.Dated.Reasons, Language = document.Language,
        ReprintOf = set.ReprintOf.GetValueOrDefault(document.Id), Checkable = report.Claims.Count(IsCheckable),
    };

    /// <summary>It names a date, an amount or a thing that somebody could look up.</summary>
    public static bool IsCheckable(Claim claim) => claim.Content switch
    {
        QuantityContent => true,
        AgreementContent agreement => agreement.Initiative is not null || agreement.Terms.Length > 0 || agreement.Count?.Value is not null || HasDate(claim),
        CommitmentContent commitment => commitment.Initiative is not null || commitment.Terms.Length > 0 || HasDate(claim),
        DatingContent dating => dating.Interval.Days <= 31,
        EventContent or MeetingContent or RelationContent => HasDate(claim),
        _ => false,
    };

    private static bool HasDate(Claim claim) => claim.When.Days <= 366;
}
