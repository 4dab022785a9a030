using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Ontology;

namespace Chancery.Exports;

/// <summary>POLECAT events: 40 columns parted by tabs with a header, one row a report and pair of actors; statements have no PLOVER type and are left out.</summary>
internal static class PolecatExport
{
    private static readonly ImmutableArray<Column<CodedRow>> Columns =
    [
        new("Event ID", "id of the event in record.json", row => row.Id),
        new("Event Date", "yyyy-mm-dd; empty where the words give no single day: it is never the day of publication", row => row.IsoDay),
        new("Event Type", "PLOVER type", row => row.Content.Type is { } type ? Plover.Name(type) : null),
        new("Event Mode", "PLOVER mode", row => row.Content.Mode),
        new("Intensity", "PLOVER's own; empty where the rule gives none", row => FactColumns.Number(row.Content.Intensity)),
        new("Quad Code", "PLOVER's quad class", row => row.Content.Type is { } type ? Quad(Plover.Quad(type)) : null),
        new("Contexts", "PLOVER contexts, parted by ;", row => string.Join(';', row.Content.Contexts)),
        .. Party("Actor", row => row.Source), .. Party("Recipient", row => row.Target),
        new("Placename", "where it took place, by its usual English name", row => row.Place, true),
        new("City", "if the words name a city", row => row.City),
        Column<CodedRow>.Empty("District"), Column<CodedRow>.Empty("Province"),
        new("Country", "the state of the place, as the UN counts it", row => row.Country),
        Column<CodedRow>.Empty("Latitude"), Column<CodedRow>.Empty("Longitude"), Column<CodedRow>.Empty("GeoNames ID"), Column<CodedRow>.Empty("Raw Placename"), Column<CodedRow>.Empty("Feature Type"),
        new("Source", "the outlet, as the article names it", row => row.Article.Source, true),
        new("Publication Date", "of the article, as far as it is known", row => row.Article.Published?.ToString()),
        Column<CodedRow>.Empty("Story People"), Column<CodedRow>.Empty("Story Organizations"), Column<CodedRow>.Empty("Story Locations"),
        new("Language", "of the article, ISO 639-1", row => row.Article.Language),
        new("Version", "first twelve digits of the SHA-256 of the knowledge, rules and lexicons", row => row.From.Packs[..12]),
    ];

    public static Export Of(ExportSource source)
    {
        var all = source.Asserted(onePerHappening: false);
        ImmutableArray<CodedRow> rows = [.. all.Where(row => row.Content.Type is not null)];
        var statements = all.Where(row => row.Content.Type is null).Select(row => row.Key).Distinct(StringComparer.Ordinal).Count();
        return new Export(
            [new ExportFile("events.tab", Table.Tsv(Columns, rows, header: true)), EvidenceColumns.Of(rows, row => row.Id)],
            [.. Table.Dictionary("events.tab", Columns), .. EvidenceColumns.Dictionary], rows.Length,
            statements == 0 ? source.NotAsserted : source.NotAsserted.Add(("a statement (CAMEO 01 or 02): PLOVER has no type for it", statements)));
    }

    private static IEnumerable<Column<CodedRow>> Party(string name, Func<CodedRow, Actor?> actor) =>
    [
        new(name + " Name", "the entity's own title", row => actor(row)?.Name, true),
        new(name + " Country", "ISO 3166-1 alpha-3 of the state acted for", row => row.State(actor(row))),
        Column<CodedRow>.Empty(name + " COW"),
        new(name == "Actor" ? "Primary Actor Sector" : $"Primary {name} Sector", "PLOVER sector", row => actor(row)?.Sector),
        new(name + " Sectors", "PLOVER sector", row => actor(row)?.Sector),
        new(name + " Title", "office or function", row => actor(row)?.Role, true),
        new(name + " Name Raw", "the article's words", row => actor(row)?.Words, true),
        Column<CodedRow>.Empty($"Wikipedia {name} ID"),
    ];

    private static string Quad(QuadClass quad) => quad switch
    {
        QuadClass.VerbalCooperation => "VERBAL COOPERATION",
        QuadClass.MaterialCooperation => "MATERIAL COOPERATION",
        QuadClass.VerbalConflict => "VERBAL CONFLICT",
        _ => "MATERIAL CONFLICT",
    };
}
