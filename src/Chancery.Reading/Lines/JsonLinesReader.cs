using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Chancery.Reading.Datelines;
using Chancery.Reading.Plain;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reading.Lines;

/// <summary>Reads JSON Lines: one object a line with id, title, text, url, source, author, and date or published.</summary>
internal sealed class JsonLinesReader(PlainTextReader plain, ReadingLimits limits)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true };

    /// <param name="page">Reads a text that is a whole page.</param>
    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes, Func<string, string, ReadResult> page, CancellationToken cancel)
    {
        var documents = ImmutableArray.CreateBuilder<Document>();
        var refused = ImmutableArray.CreateBuilder<RefusedInput>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (bytes.Span is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        for (var number = 1; bytes.Length > 0; number++)
        {
            cancel.ThrowIfCancellationRequested();
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.Span.Trim(" \t\r\0"u8).IsEmpty) continue;
            var place = string.Create(CultureInfo.InvariantCulture, $"{id}:{number}");
            if (line.Length > limits.Line)
            {
                diagnostics.Add(new Diagnostic(ReadingCode.LongLine, place, $"The line holds {line.Length / (1024 * 1024)} MB, more than the {limits.Line / (1024 * 1024)} MB that one article may have; it was left out."));
                continue;
            }

            if (!System.Text.Unicode.Utf8.IsValid(line.Span))
            {
                diagnostics.Add(new Diagnostic(ReadingCode.BytesReplaced, place, "Some bytes of the line are no UTF-8; each was read as U+FFFD. Save the file as UTF-8 if words are damaged."));
                line = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(line.Span));
            }

            var result = Line(place, id, number, line, page);
            documents.AddRange(result.Documents);
            refused.AddRange(result.Refused);
            diagnostics.AddRange(result.Diagnostics);
        }

        if (documents.Count == 0 && refused.Count == 0)
            refused.Add(new RefusedInput(id, ReadingCode.NoText, $"{id} has no line with an article: each line must be a JSON object with a \"text\"."));
        return new ReadResult(documents.ToImmutable(), refused.ToImmutable(), diagnostics.ToImmutable());
    }

    private ReadResult Line(string place, string file, int number, ReadOnlyMemory<byte> line, Func<string, string, ReadResult> page)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(line, Options);
        }
        catch (JsonException exception)
        {
            return Wrong(ReadingCode.BadLine, place, $"The line is no JSON ({exception.Message.Split('.')[0].TrimEnd()}); it was left out.");
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object) return Wrong(ReadingCode.BadLine, place, "The line is no JSON object; it was left out.");
            try
            {
                return Row(new JsonRow(json.RootElement), place, file, number, page);
            }
            catch (InvalidOperationException)
            {
                return Wrong(ReadingCode.BadLine, place, "A name in the line is no text; the line was left out.");
            }
        }
    }

    private ReadResult Row(JsonRow row, string place, string file, int number, Func<string, string, ReadResult> page)
    {
        var id = row.Text("id") is { Length: > 0 } given ? given : string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
        var text = row.Text("text");
        if (string.IsNullOrWhiteSpace(text)) return Refuse(id, $"The article {id} ({place}) has no \"text\".", []);
        var diagnostics = row.WasMended
            ? [new Diagnostic(ReadingCode.CharactersReplaced, place, "Broken characters (half of a surrogate pair) were read as U+FFFD. The program that wrote the line cut a character in two.")]
            : ImmutableArray<Diagnostic>.Empty;
        var document = FormatSniffer.IsPage(text) ? page(id, text).Documents.FirstOrDefault() : plain.ReadVerbatim(id, text, row.Text("title"));
        if (document is null) return Refuse(id, $"The article {id} ({place}) holds no text beside menus and forms.", diagnostics);
        document = document with
        {
            Title = row.Text("title") ?? document.Title,
            Url = row.Text("url") ?? document.Url,
            Source = row.Text("source") ?? document.Source,
            Author = row.Text("author") ?? document.Author,
            Published = Date(row.Text("date")) ?? Date(row.Text("published")) ?? document.Published,
        };
        return new ReadResult([document], [], diagnostics);
    }

    private static PartialDate? Date(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (PartialDate.TryParse(text, out var date) || DateWords.TryParse(text, out date)) return date;
        return null;
    }

    private static ReadResult Wrong(string code, string place, string message) => new([], [], [new Diagnostic(code, place, message)]);

    private static ReadResult Refuse(string id, string reason, ImmutableArray<Diagnostic> diagnostics) =>
        new([], [new RefusedInput(id, ReadingCode.NoText, reason)], diagnostics);
}
