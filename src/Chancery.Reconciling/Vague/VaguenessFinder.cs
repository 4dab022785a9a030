using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;
using Chancery.Reconciling.Stories;
using Chancery.Text;

namespace Chancery.Reconciling.Vague;

/// <summary>Promises without date, amount or text, and articles with nearly nothing that somebody could check.</summary>
internal static class VaguenessFinder
{
    private const int FewestCheckable = 2;
    private static readonly ImmutableArray<string> All = ["date", "amount", "text"];

    public static ImmutableArray<Vagueness> Find(ReportSet set)
    {
        var found = ImmutableArray.CreateBuilder<Vagueness>();
        foreach (var report in set.Reports.OrderBy(report => report.Document.Id, StringComparer.Ordinal))
        {
            if (report.Claims.Count(DocumentLedger.IsCheckable) < FewestCheckable && Opening.Of(report.Document) is { } opening)
                found.Add(new Vagueness(report.Document.Id, All, new Because("vague/article", opening)));
            found.AddRange(report.Claims.Where(IsVague).DistinctBy(claim => claim.Because.Evidence.Span)
                .Select(claim => new Vagueness(report.Document.Id, All, new Because("vague/promise", [.. claim.Because.Citations]))));
        }
        return found.ToImmutable();
    }

    private static bool IsVague(Claim claim) => claim.Modality is Modality.Asserted or Modality.Planned && claim.When.Days is null && claim.Content switch
    {
        AgreementContent agreement => IsPromised(agreement.Status) && agreement is { Initiative: null, Terms.Length: 0, Count.Value: null },
        CommitmentContent commitment => IsPromised(commitment.Status) && commitment is { Initiative: null, Terms.Length: 0 },
        _ => false,
    };

    private static bool IsPromised(CommitmentStatus status) => status is CommitmentStatus.Pledged or CommitmentStatus.Announced or CommitmentStatus.Agreed
        or CommitmentStatus.Signed;
}
