using System.Collections.Immutable;
using Chancery.Politics.Knowledge;
using Chancery.Reconciling.Decided;

namespace Chancery.Reconciling.Stories;

/// <summary>From documents to stories: reprints go with their original, decisions bind, what nothing settles stays unresolved.</summary>
internal sealed class TaleFinder(KnowledgeBase knowledge)
{
    public ImmutableArray<Tale> Find(ReportSet set, Rulings rulings, CancellationToken cancel)
    {
        var exclusion = new Exclusion(knowledge);
        var evidence = new EvidenceFinder(knowledge);
        var originals = Originals(set);
        var documents = Subjects(set, originals);

        var bonds = Bonds.Of(rulings.Groupings, subject => documents.GetValueOrDefault(subject, []));
        var tales = Once();
        if (rulings.Groupings.Any(decision => decision.Subjects.Any(subject => !documents.ContainsKey(subject))))
        {
            // A decision about a story means the documents it had before the decision.
            var stories = tales.ToDictionary(tale => tale.Id, tale => IndicesOf(tale, originals), StringComparer.Ordinal);
            bonds = Bonds.Of(rulings.Groupings, subject => documents.GetValueOrDefault(subject, stories.GetValueOrDefault(subject, [])));
            tales = Once();
        }
        return [.. new Candidacy(evidence, exclusion, knowledge).Mark(tales, bonds).OrderBy(tale => tale.Dated.When.From ?? DateOnly.MaxValue).ThenBy(tale => tale.Id, StringComparer.Ordinal)];

        ImmutableArray<Tale> Once()
        {
            var writer = new TaleWriter(knowledge);
            var groups = new Grouping(new Linker(evidence, exclusion), originals, bonds).Groups(cancel);
            var reprints = set.Reports.Where(report => set.ReprintOf.ContainsKey(report.Document.Id)).ToLookup(report => set.ReprintOf[report.Document.Id], StringComparer.Ordinal);
            return [.. groups.Select(group => writer.Write(group, [.. group.SelectMany(report => reprints[report.Document.Id])]))];
        }
    }

    // Grouping works on originals only, numbered anew.
    private static ImmutableArray<Report> Originals(ReportSet set) =>
        [.. set.Reports.Where(report => !set.ReprintOf.ContainsKey(report.Document.Id)).Select((report, at) => report with { Index = at })];

    /// <summary>By document id and hash, the index of its original.</summary>
    private static Dictionary<string, ImmutableArray<int>> Subjects(ReportSet set, ImmutableArray<Report> originals)
    {
        var indices = originals.ToDictionary(report => report.Document.Id, report => ImmutableArray.Create(report.Index), StringComparer.Ordinal);
        foreach (var (copy, original) in set.ReprintOf)
        {
            if (indices.TryGetValue(original, out var index)) indices.TryAdd(copy, index);
        }
        foreach (var report in originals) indices.TryAdd(report.Document.Hash, [report.Index]);
        return indices;
    }

    private static ImmutableArray<int> IndicesOf(Tale tale, ImmutableArray<Report> originals) =>
        [.. tale.Reports.Where(report => report.Index < originals.Length && originals[report.Index].Document.Id == report.Document.Id).Select(report => report.Index)];
}
