using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics.Ontology;

namespace Chancery.Exports;

/// <summary>All asserted events of one type from one actor to another, as an edge of a graph.</summary>
internal sealed record Edge(string Source, string Target, string Type, int? Quad, int Weight, decimal? MeanGoldstein, CodedRow First, ImmutableArray<string> Happenings)
{
    public static ImmutableArray<Edge> Of(ExportSource source) =>
    [
        .. source.Asserted(onePerHappening: true).Where(row => row.Source?.Code is not null && row.Target?.Code is not null && row.Source.Code != row.Target.Code)
            .GroupBy(row => (Source: row.Source!.Code!, Target: row.Target!.Code!, Type: row.Content.Type is { } type ? Plover.Name(type) : "STATEMENT"))
            .OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Target, StringComparer.Ordinal).ThenBy(group => group.Key.Type, StringComparer.Ordinal)
            .Select(group => Made(group.Key.Source, group.Key.Target, group.Key.Type, [.. group.DistinctBy(row => row.Key)])),
    ];

    /// <summary>Name, type in GraphML's and GEXF's words, meaning, and value.</summary>
    public IEnumerable<(string Name, string Type, string Says, string? Value)> Attributes =>
    [
        ("type", "string", "PLOVER type, STATEMENT for CAMEO 01 and 02", Type),
        ("quad", "int", "PLOVER quad class", Quad?.ToString(CultureInfo.InvariantCulture)),
        ("weight", "int", "happenings", Weight.ToString(CultureInfo.InvariantCulture)),
        ("goldstein", "double", "mean of CAMEO's Goldstein values, by codebook/cameo.tsv", FactColumns.Number(MeanGoldstein)),
        ("happenings", "string", "their ids in record.json", string.Join(' ', Happenings)),
        ("document", "string", "article of the first of them", First.First.Document),
        ("hash", "string", "SHA-256 of its text", First.First.Claim.DocumentHash),
        ("start", "int", "of the quote, in UTF-16 units", First.First.Claim.Because.Evidence.Span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", "int", "of the quote, half open", First.First.Claim.Because.Evidence.Span.End.ToString(CultureInfo.InvariantCulture)),
        ("quote", "string", "its words", First.First.Claim.Because.Evidence.Quote),
    ];

    private static Edge Made(string source, string target, string type, ImmutableArray<CodedRow> rows)
    {
        var values = rows.Select(row => row.Content.Goldstein).OfType<decimal>().ToList();
        var quad = rows[0].Content.Type is { } known ? (int?)Plover.Quad(known) : null;
        return new Edge(source, target, type, quad, rows.Length, values.Count == 0 ? null : Math.Round(values.Sum() / values.Count, 4), rows[0], [.. rows.Select(row => row.Key)]);
    }
}
