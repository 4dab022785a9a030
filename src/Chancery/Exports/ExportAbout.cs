using System.Buffers;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chancery.Politics.Json;

namespace Chancery.Exports;

/// <summary>What goes with every export: the dictionary of its columns, the codebook, and what it was made of, by hash.</summary>
internal static class ExportAbout
{
    private static readonly string[] Tables = ["cameo.tsv", "contexts.tsv", "plover.tsv"];

    private static readonly ImmutableArray<Column<(string File, string Column, string Says)>> Columns =
        [new("file", "", row => row.File, true), new("column", "", row => row.Column, true), new("says", "", row => row.Says, true)];

    public static IEnumerable<ExportFile> Of(string format, Export export, ExportSource source, string ontology, string recordHash)
    {
        yield return new ExportFile("dictionary.csv", Table.Csv(Columns, export.Columns));
        foreach (var table in Tables) yield return new ExportFile("codebook/" + table, File.ReadAllText(Path.Combine(ontology, table)));
        yield return new ExportFile("about.json", About(format, export, source, ontology, recordHash));
    }

    private static string About(string format, Export export, ExportSource source, string ontology, string recordHash)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, CanonicalJson.Indented))
        {
            json.WriteStartObject();
            json.WriteString("format", format);
            json.WriteString("program", "chancery " + (Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "unknown"));
            json.WriteString("record", recordHash);
            json.WriteString("packs", source.Packs);
            json.WriteString("goldstein", "codebook/cameo.tsv: goldstein_mappings of andybega/icews (MIT), Goldstein 1992 extended to CAMEO; circulating tables differ in 016, 124, 1246, 163, 164 and 166");
            json.WriteStartObject("codebook");
            foreach (var table in Tables) json.WriteString(table, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(ontology, table)))));
            json.WriteEndObject();
            json.WriteNumber("rows", export.Rows);
            json.WriteStartArray("leftOut");
            foreach (var (reason, count) in export.LeftOut)
            {
                json.WriteStartObject();
                json.WriteString("reason", reason);
                json.WriteNumber("events", count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("files");
            foreach (var file in export.Files) json.WriteString(file.Name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
