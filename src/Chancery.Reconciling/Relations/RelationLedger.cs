using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Relations;

/// <summary>Standing relations, each kind and pair once, with all that state or deny it.</summary>
internal static class RelationLedger
{
    public static ImmutableArray<Relation> Write(ReportSet set)
    {
        var told = set.Reports.ToDictionary(report => report.Document.Id, Told, StringComparer.Ordinal);
        var stated = set.Reports.SelectMany(report => report.Claims)
            .Where(claim => claim.Content is RelationContent && claim.Modality is Modality.Asserted or Modality.Denied)
            .SelectMany(Pairs);
        return
        [
            .. stated.GroupBy(item => (item.Kind, item.Source, item.Target))
                .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Target, StringComparer.Ordinal)
                .Select(group => Merge(group.Key.Kind, group.Key.Source, group.Key.Target, [.. group.Select(item => item.Claim).DistinctBy(claim => claim.Id)], told)),
        ];
    }

    private static Relation Merge(RelationKind kind, string source, string target, ImmutableArray<Claim> claims, Dictionary<string, DateInterval> told)
    {
        var contents = claims.Where(claim => claim.Modality != Modality.Denied).Select(claim => (RelationContent)claim.Content).ToList();
        PartialDate? since = contents.Where(content => content.Since is not null).Select(content => content.Since!.Value).Order().Cast<PartialDate?>().FirstOrDefault();
        PartialDate? until = contents.Where(content => content.Until is not null).Select(content => content.Until!.Value).OrderDescending().Cast<PartialDate?>().FirstOrDefault();
        return new Relation(kind, source, target, since, until, [.. claims.Select(claim => claim.Id).Order()])
        {
            Reported = Reported(claims, told),
            DeniedBy = [.. claims.Where(claim => claim.Modality == Modality.Denied).Select(claim => claim.Id).Order()],
        };
    }

    // What a relation is told on is not what it holds on: 'sanctioned since 2014' may be told in 2025.
    private static DateInterval Told(Report report) => report.Document.Published is { } day ? DateInterval.Of(day) : report.Dated.IsBounded ? report.Dated.When : DateInterval.Always;

    private static DateInterval Reported(ImmutableArray<Claim> claims, Dictionary<string, DateInterval> told)
    {
        var days = claims.Select(claim => told.GetValueOrDefault(claim.Document, DateInterval.Always)).Where(days => !days.IsOpen).ToList();
        return days.Count == 0 ? DateInterval.Always : new DateInterval(days.Min(day => day.From), days.Max(day => day.To));
    }

    private static IEnumerable<(RelationKind Kind, string Source, string Target, Claim Claim)> Pairs(Claim claim)
    {
        var content = (RelationContent)claim.Content;
        foreach (var source in content.Source.Where(IsNamed).Select(Code).Distinct(StringComparer.Ordinal))
        {
            foreach (var target in content.Target.Where(IsNamed).Select(Code).Distinct(StringComparer.Ordinal).Where(target => target != source))
            {
                var swapped = IsMutual(content.Relation) && string.CompareOrdinal(source, target) > 0;
                yield return swapped ? (content.Relation, target, source, claim) : (content.Relation, source, target, claim);
            }
        }
    }

    private static bool IsMutual(RelationKind kind) =>
        kind is RelationKind.Trade or RelationKind.Alliance or RelationKind.Partnership or RelationKind.Exercise or RelationKind.Corridor;

    // 'leaders' or 'countries' of nobody in particular stand in no relation that could be looked up.
    private static bool IsNamed(Actor actor) => actor.Code is not null || actor.Entity is not null;

    private static string Code(Actor actor) => actor.Code ?? actor.Name;
}
