using System.Collections.Immutable;
using System.Globalization;

namespace Chancery.Exports;

/// <summary>The words behind the rows of a format that has no columns for them, one line a report.</summary>
internal static class EvidenceColumns
{
    public const string File = "evidence.csv";

    private static readonly ImmutableArray<Column<(string Row, Politics.Records.EventEntry Report)>> Columns =
    [
        new("row", "id of the row in the table of events", line => line.Row),
        new("event", "id of the event in record.json", line => line.Report.Id),
        new("document", "id of the article", line => line.Report.Document, true),
        new("hash", "SHA-256 of the article's text", line => line.Report.Claim.DocumentHash),
        new("start", "of the quote, in UTF-16 units", line => line.Report.Claim.Because.Evidence.Span.Start.ToString(CultureInfo.InvariantCulture)),
        new("end", "of the quote, half open", line => line.Report.Claim.Because.Evidence.Span.End.ToString(CultureInfo.InvariantCulture)),
        new("quote", "the whole sentence or quotation; an apostrophe stands before one that a spreadsheet would take for a formula", line => line.Report.Claim.Because.Evidence.Quote, true),
        new("rule", "the rule that read it", line => line.Report.Claim.Because.Rule),
    ];

    public static IEnumerable<(string File, string Column, string Says)> Dictionary => Table.Dictionary(File, Columns);

    public static ExportFile Of(ImmutableArray<CodedRow> rows, Func<CodedRow, string> id) =>
        new(File, Table.Csv(Columns, rows.SelectMany(row => row.Reports.Select(report => (id(row), report)))));
}
