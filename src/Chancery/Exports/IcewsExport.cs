using System.Collections.Immutable;

namespace Chancery.Exports;

/// <summary>ICEWS coded events: 20 columns parted by tabs with a header, one row a report and pair of actors.</summary>
internal static class IcewsExport
{
    private static readonly ImmutableArray<Column<CodedRow>> Columns =
    [
        new("Event ID", "id of the event in record.json", row => row.Id),
        new("Event Date", "yyyy-mm-dd; empty where the words give no single day: it is never the day of publication", row => row.IsoDay),
        new("Source Name", "the entity's own title", row => row.Source?.Name, true),
        new("Source Sectors", "PLOVER sector", row => row.Source?.Sector),
        new("Source Country", "usual English name of the state acted for", row => row.StateName(row.Source)),
        new("Event Text", "CAMEO's category in our own words (codebook/cameo.tsv)", row => row.From.Label(row.Content.Cameo)),
        new("CAMEO Code", "text: 010 is not 10", row => row.Content.Cameo),
        new("Intensity", "CAMEO's Goldstein value by codebook/cameo.tsv", row => FactColumns.Number(row.Content.Goldstein)),
        new("Target Name", "the entity's own title", row => row.Target?.Name, true),
        new("Target Sectors", "PLOVER sector", row => row.Target?.Sector),
        new("Target Country", "usual English name of the state acted for", row => row.StateName(row.Target)),
        new("Story ID", "id of the article", row => row.First.Document, true),
        Column<CodedRow>.Empty("Sentence Number"),
        new("Publisher", "the outlet, as the article names it", row => row.Article.Source, true),
        new("City", "where it took place, if the words name a city", row => row.City),
        Column<CodedRow>.Empty("District"), Column<CodedRow>.Empty("Province"),
        new("Country", "the state of the place, as the UN counts it", row => row.Country),
        Column<CodedRow>.Empty("Latitude"), Column<CodedRow>.Empty("Longitude"),
    ];

    public static Export Of(ExportSource source)
    {
        var rows = source.Asserted(onePerHappening: false);
        return new Export(
            [new ExportFile("events.tab", Table.Tsv(Columns, rows, header: true)), EvidenceColumns.Of(rows, row => row.Id)],
            [.. Table.Dictionary("events.tab", Columns), .. EvidenceColumns.Dictionary], rows.Length, source.NotAsserted);
    }
}
