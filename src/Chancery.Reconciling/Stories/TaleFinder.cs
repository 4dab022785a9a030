using System.Collections.Immutable;
using Chancery.Politics.Knowledge;
using Chancery.Reconciling.Decided;

namespace Chancery.Reconciling.Stories;

/// <summary>From documents to stories: reprints go with their original, decisions bind, what nothing settles stays unresolved.</summary>
internal sealed class TaleFinder(KnowledgeBase knowledge, StoryWeights weights)
{
    /// <returns>The stories, and the ids they had before any decision.</returns>
    public (ImmutableArray<Tale> Tales, ImmutableHashSet<string> Before) Find(ReportSet set, Rulings rulings, CancellationToken cancel)
    {
        var exclusion = new Exclusion(knowledge);
        var evidence = new EvidenceFinder(knowledge);
        var originals = Originals(set);
        var indices = Indices(set, originals);
        ImmutableArray<int> Documents(Ruling ruling, int at) =>
            [.. ruling.Sides[at].Documents.Where(indices.ContainsKey).Select(hash => indices[hash]).Distinct().Order()];

        var bonds = Bonds.Of(rulings.Groupings, Documents);
        var portraits = Portraits(set);
        var tales = Group(set, originals, portraits, evidence, exclusion, bonds, cancel);
        var before = ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal);
        if (rulings.Groupings.Any(ruling => ruling.Sides.Any(side => side.IsEmpty)))
        {
            // A story that is named without its documents means those it has without that decision.
            var stories = tales.ToDictionary(tale => tale.Id, tale => IndicesOf(tale, originals), StringComparer.Ordinal);
            before = stories.Keys.ToImmutableHashSet(StringComparer.Ordinal);
            bonds = Bonds.Of(rulings.Groupings, (ruling, at) => ruling.Sides[at].IsEmpty ? stories.GetValueOrDefault(ruling.Decision.Subjects[at], []) : Documents(ruling, at));
            tales = Group(set, originals, portraits, evidence, exclusion, bonds, cancel);
        }

        tales = [.. new Candidacy(evidence, exclusion, knowledge).Mark(tales, bonds).OrderBy(tale => tale.Dated.When.From ?? DateOnly.MaxValue).ThenBy(tale => tale.Id, StringComparer.Ordinal)];
        return (tales, before);
    }

    private ImmutableArray<Tale> Group(
        ReportSet set, ImmutableArray<Report> originals, ImmutableArray<Portrait> portraits, EvidenceFinder evidence, Exclusion exclusion, Bonds bonds, CancellationToken cancel)
    {
        var writer = new TaleWriter(knowledge);
        var groups = new Grouping(new Linker(evidence, exclusion, weights, portraits), originals, portraits, bonds).Groups(cancel);
        var reprints = set.Reports.Where(report => set.ReprintOf.ContainsKey(report.Document.Id)).ToLookup(report => set.ReprintOf[report.Document.Id], StringComparer.Ordinal);
        return [.. groups.Select(group => writer.Write(group, [.. group.SelectMany(report => reprints[report.Document.Id])]))];
    }

    /// <summary>Of the originals, weighed among all.</summary>
    private static ImmutableArray<Portrait> Portraits(ReportSet set)
    {
        var all = Gallery.Of([.. set.Reports.Select(report => report.Document)]);
        return [.. all.Where((_, at) => !set.ReprintOf.ContainsKey(set.Reports[at].Document.Id))];
    }

    // Grouping works on originals only, numbered anew.
    private static ImmutableArray<Report> Originals(ReportSet set) =>
        [.. set.Reports.Where(report => !set.ReprintOf.ContainsKey(report.Document.Id)).Select((report, at) => report with { Index = at })];

    /// <summary>By hash, the index of its original.</summary>
    private static Dictionary<string, int> Indices(ReportSet set, ImmutableArray<Report> originals)
    {
        var byName = originals.ToDictionary(report => report.Document.Id, report => report.Index, StringComparer.Ordinal);
        return set.Reports.Where(report => byName.ContainsKey(set.ReprintOf.GetValueOrDefault(report.Document.Id, report.Document.Id)))
            .ToDictionary(report => report.Document.Hash, report => byName[set.ReprintOf.GetValueOrDefault(report.Document.Id, report.Document.Id)], StringComparer.Ordinal);
    }

    private static ImmutableArray<int> IndicesOf(Tale tale, ImmutableArray<Report> originals) =>
        [.. tale.Reports.Where(report => report.Index < originals.Length && originals[report.Index].Document.Id == report.Document.Id).Select(report => report.Index)];
}
