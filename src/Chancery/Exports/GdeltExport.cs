using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;

namespace Chancery.Exports;

/// <summary>GDELT 2.0 events: 61 columns parted by tabs, no header, one row a happening and pair of actors.</summary>
internal static class GdeltExport
{
    // Types that CAMEO has under the same three letters as PLOVER has sectors.
    private const string CameoTypes = "GOV MIL REB OPP PTY COP JUD SPY UAF MED EDU BUS CRM CVL DEV ELI HLH LAB LEG NGO IGO";

    private static readonly ImmutableArray<Column<CodedRow>> Columns =
    [
        new("GLOBALEVENTID", "a number made of the happening's id (its hexadecimal digits, then the pair's number): it is no id of GDELT's", Number),
        new("SQLDATE", "yyyymmdd; empty where the words give no single day: it is never the day of publication", row => row.Day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)),
        new("MonthYear", "yyyymm", row => Within(row, sameMonth: true)?.ToString("yyyyMM", CultureInfo.InvariantCulture)),
        new("Year", "yyyy", row => Within(row, sameMonth: false)?.Year.ToString(CultureInfo.InvariantCulture)),
        new("FractionDate", "year + (month × 30 + day) / 365, as GDELT computes it", row => row.Day is { } day
            ? (day.Year + (((day.Month * 30) + day.Day) / 365m)).ToString("0.0000", CultureInfo.InvariantCulture) : null),
        .. Actor("Actor1", row => row.Source), .. Actor("Actor2", row => row.Target),
        Column<CodedRow>.Empty("IsRootEvent"),
        new("EventCode", "CAMEO code, text", row => row.Content.Cameo),
        new("EventBaseCode", "its first three digits", row => Start(row.Content.Cameo, 3)),
        new("EventRootCode", "its first two digits", row => Start(row.Content.Cameo, 2)),
        new("QuadClass", "by the root of the CAMEO code: 01 to 05 is 1, 06 to 08 is 2, 09 to 13 is 3, 14 to 20 is 4", row => Quad(row.Content.Cameo)),
        new("GoldsteinScale", "by codebook/cameo.tsv", row => FactColumns.Number(row.Content.Goldstein)),
        new("NumMentions", "claims that tell it", row => row.Reports.Sum(report => report.Claims.Length).ToString(CultureInfo.InvariantCulture)),
        new("NumSources", "outlets that tell it; empty where an article names none", Outlets),
        new("NumArticles", "articles that tell it", row => row.Reports.Select(report => report.Document).Distinct(StringComparer.Ordinal).Count().ToString(CultureInfo.InvariantCulture)),
        Column<CodedRow>.Empty("AvgTone"),
        .. Geo("Actor1Geo"), .. Geo("Actor2Geo"), .. Geo("ActionGeo", row => row.Place),
        Column<CodedRow>.Empty("DATEADDED"),
        new("SOURCEURL", "address of the first article; empty where none is known", row => row.Article.Url, true),
    ];

    public static Export Of(ExportSource source)
    {
        var rows = source.Asserted(onePerHappening: true);
        return new Export(
            [new ExportFile("events.tsv", Table.Tsv(Columns, rows, header: false)), EvidenceColumns.Of(rows, Number)],
            [.. Table.Dictionary("events.tsv", Columns), .. EvidenceColumns.Dictionary], rows.Length, source.NotAsserted);
    }

    /// <summary>The twelve hexadecimal digits of the happening and three digits for the pair: below 2^63.</summary>
    private static string Number(CodedRow row) =>
        ((long.Parse(row.Key.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) * 1000) + row.Number).ToString(CultureInfo.InvariantCulture);

    private static DateOnly? Within(CodedRow row, bool sameMonth) => row.When is { From: { } from, To: { } to } && from.Year == to.Year && (!sameMonth || from.Month == to.Month) ? from : null;

    private static IEnumerable<Column<CodedRow>> Actor(string name, Func<CodedRow, Actor?> actor) =>
    [
        new(name + "Code", "ISO 3166-1 alpha-3 of the state, then the CAMEO type", row => row.State(actor(row)) is { } state ? state + Type(actor(row)) : null),
        new(name + "Name", "the entity's own title", row => actor(row)?.Name, true),
        new(name + "CountryCode", "ISO 3166-1 alpha-3 of the state acted for", row => row.State(actor(row))),
        Column<CodedRow>.Empty(name + "KnownGroupCode"), Column<CodedRow>.Empty(name + "EthnicCode"), Column<CodedRow>.Empty(name + "Religion1Code"), Column<CodedRow>.Empty(name + "Religion2Code"),
        new(name + "Type1Code", "PLOVER sector, where CAMEO has a type of that name", row => Type(actor(row))),
        Column<CodedRow>.Empty(name + "Type2Code"), Column<CodedRow>.Empty(name + "Type3Code"),
    ];

    private static IEnumerable<Column<CodedRow>> Geo(string name, Func<CodedRow, string?>? place = null) =>
    [
        Column<CodedRow>.Empty(name + "_Type"),
        place is null ? Column<CodedRow>.Empty(name + "_FullName") : new(name + "_FullName", "the place by its usual English name", place, true),
        Column<CodedRow>.Empty(name + "_CountryCode"), Column<CodedRow>.Empty(name + "_ADM1Code"), Column<CodedRow>.Empty(name + "_ADM2Code"),
        Column<CodedRow>.Empty(name + "_Lat"), Column<CodedRow>.Empty(name + "_Long"), Column<CodedRow>.Empty(name + "_FeatureID"),
    ];

    private static string? Type(Actor? actor) => actor?.Sector is { } sector && CameoTypes.Split(' ').Contains(sector, StringComparer.Ordinal) ? sector : null;

    private static string? Outlets(CodedRow row)
    {
        var outlets = row.Reports.Select(report => row.From.Article(report.Document).Source).ToList();
        return outlets.Exists(string.IsNullOrWhiteSpace) ? null : outlets.Distinct(StringComparer.OrdinalIgnoreCase).Count().ToString(CultureInfo.InvariantCulture);
    }

    private static string Start(string code, int length) => code.Length <= length ? code : code[..length];

    private static string? Quad(string code) => int.TryParse(Start(code, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var root) ? root switch
    {
        >= 1 and <= 5 => "1",
        <= 8 and > 5 => "2",
        <= 13 and > 8 => "3",
        <= 20 and > 13 => "4",
        _ => null,
    } : null;
}
