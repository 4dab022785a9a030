using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Reconciling.SideBySide;

/// <summary>One of two stories, with what its articles say. What is only thought possible is left out.</summary>
internal sealed class StorySide
{
    public StorySide(Record record, ImmutableArray<Document> articles, Story story)
    {
        Record = record;
        Story = story;
        var members = story.Documents.ToHashSet(StringComparer.Ordinal);
        Articles = articles.Where(article => members.Contains(article.Id)).ToImmutableSortedDictionary(article => article.Id, article => article, StringComparer.Ordinal);
        Claims = [.. record.Claims.Where(claim => members.Contains(claim.Document) && claim.Modality is not (Modality.Conditional or Modality.Speculated))];
    }

    public Record Record { get; }

    public Story Story { get; }

    public ImmutableSortedDictionary<string, Document> Articles { get; }

    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The agreements and promises told in it, each with its steps there.</summary>
    public IEnumerable<(Agreement Agreement, ImmutableArray<Step> Steps)> Agreements => Record.Agreements
        .Select(agreement => (agreement, agreement.Steps.Where(step => step.Story == Story.Id).ToImmutableArray()))
        .Where(pair => !pair.Item2.IsEmpty);

    /// <summary>Claims of some ids that its articles make.</summary>
    public ImmutableArray<Claim> Of(IEnumerable<ClaimId> ids)
    {
        var wanted = ids.ToHashSet();
        return [.. Claims.Where(claim => wanted.Contains(claim.Id))];
    }
}
