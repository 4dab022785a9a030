using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Chancery.Text.Matching;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Commitments;

/// <summary>An agreement or promise as one claim tells it.</summary>
internal sealed record Pledge(Tale Tale, Report Report, Claim Claim)
{
    public ImmutableArray<string> Parties { get; } = [.. ActorsOf(Claim.Content).Select(actor => actor.Code).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public string About { get; } = Claim.Content switch
    {
        AgreementContent agreement => agreement.About,
        CommitmentContent commitment => commitment.About,
        _ => string.Empty,
    };

    public string? Initiative { get; init; } = Claim.Content switch
    {
        AgreementContent agreement => agreement.Initiative,
        CommitmentContent commitment => commitment.Initiative,
        _ => null,
    };

    /// <summary>'The deal', 'a contract': words that mean what was named before.</summary>
    public bool IsBare => Initiative is null && Count is null && TermSpace.ContentWords(About).Take(2).ToList() is [] or ["deal" or "agreement" or "contract" or "memorandum" or "pact" or "accord"];

    public ImmutableArray<Quantity> Terms { get; } = Claim.Content switch
    {
        AgreementContent agreement => agreement.Terms,
        CommitmentContent commitment => commitment.Terms,
        _ => [],
    };

    public Quantity? Count { get; } = (Claim.Content as AgreementContent)?.Count;

    /// <summary>How far it had come, given how the words hold it: what is only planned is not yet agreed.</summary>
    public CommitmentStatus Status
    {
        get
        {
            var said = Claim.Content is AgreementContent agreement ? agreement.Status : ((CommitmentContent)Claim.Content).Status;
            return Claim.Modality switch
            {
                Modality.Denied when said is CommitmentStatus.NotReached or CommitmentStatus.Denied => said,
                Modality.Denied => said >= CommitmentStatus.Memorandum && said <= CommitmentStatus.Performed ? CommitmentStatus.NotReached : CommitmentStatus.Denied,
                Modality.Conditional or Modality.Rumoured or Modality.Speculated => CommitmentStatus.Discussed,
                Modality.Planned when said is CommitmentStatus.Signed or CommitmentStatus.Agreed or CommitmentStatus.Performed => CommitmentStatus.Announced,
                _ => said,
            };
        }
    }

    /// <summary>The words say of an agreement that is there that it was not ratified, in force or carried out: not that it was not reached.</summary>
    public static bool IsOutstanding(Claim claim) => claim is
        { Modality: Modality.Denied, Content: AgreementContent { Status: CommitmentStatus.Ratified or CommitmentStatus.InForce or CommitmentStatus.Performed } };

    /// <summary>Days that a promise or plan gives for what is to be done: they are no days of the promise.</summary>
    public bool IsAhead => Status is >= CommitmentStatus.Pledged and <= CommitmentStatus.Ratified
        && Claim.When.From is { } from && (Report.Document.Published?.Last ?? (Report.Dated.IsBounded ? Report.Dated.When.To : null)) is { } told && from > told;

    /// <summary>The claim's own days where it has some, else those of the story.</summary>
    public DateInterval When
    {
        get
        {
            if (Claim.When.Days is not (> 0 and <= 366) || IsAhead) return Tale.Dated.When;
            var within = Claim.When.Intersect(Tale.Dated.When);
            return within.IsEmpty ? Claim.When : within;
        }
    }

    private static ImmutableArray<Actor> ActorsOf(ClaimContent content) => content switch
    {
        AgreementContent agreement => agreement.Parties,
        CommitmentContent commitment => commitment.By.AddRange(commitment.Toward),
        _ => [],
    };
}
