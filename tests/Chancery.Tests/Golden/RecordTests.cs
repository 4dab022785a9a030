using System.Text.Json;

namespace Chancery.Tests.Golden;

/// <summary>What holds of every record, tried on all samples.</summary>
public sealed class RecordTests
{
    [Fact]
    public async Task Every_span_of_the_record_quotes_its_text_exactly()
    {
        var texts = await Texts([ProgramRun.Samples, .. ProgramRun.Fresh]);
        var (_, output, _) = await ProgramRun.RunAsync(["brief", ProgramRun.Samples, .. ProgramRun.Fresh, "--format", "json"]);
        using var record = JsonDocument.Parse(output);
        var seen = 0;
        Walk(record.RootElement, element =>
        {
            if (!element.TryGetProperty("quote", out var quote)) return;
            var text = texts[element.GetProperty("document").GetString()!];
            text[element.GetProperty("start").GetInt32()..element.GetProperty("end").GetInt32()].ShouldBe(quote.GetString());
            element.GetProperty("rule").GetString().ShouldNotBeNullOrEmpty();
            seen++;
        });
        seen.ShouldBeGreaterThan(500);
    }

    [Fact]
    public async Task Every_fact_has_words_or_claims_that_have_them()
    {
        var (_, output, _) = await ProgramRun.RunAsync("brief", ProgramRun.Samples, "--format", "json");
        using var record = JsonDocument.Parse(output);
        var claims = record.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
        foreach (var part in new[] { "claims", "events", "quantities", "quotes", "positions", "narratives", "vague" })
            foreach (var fact in record.RootElement.GetProperty(part).EnumerateArray()) fact.TryGetProperty("evidence", out _).ShouldBeTrue(part);
        foreach (var relation in record.RootElement.GetProperty("relations").EnumerateArray())
            relation.GetProperty("claims").EnumerateArray().Concat(relation.GetProperty("deniedBy").EnumerateArray()).ShouldNotBeEmpty();
        foreach (var entry in record.RootElement.GetProperty("events").EnumerateArray())
            foreach (var claim in entry.GetProperty("claims").EnumerateArray()) claims.ShouldContain(claim.GetString()!);
    }

    [Fact]
    public async Task No_entry_anywhere_in_the_record_is_without_words()
    {
        var (_, output, _) = await ProgramRun.RunAsync(["brief", ProgramRun.Samples, .. ProgramRun.Fresh, "--format", "json"]);
        using var record = JsonDocument.Parse(output);
        var claims = record.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
        string[] without = ["documents", "decisions", "candidates", "terms", "count", "derived", "source", "target", "participants", "parties", "by", "toward", "holder", "speakers", "holders"];
        var entries = 0;
        foreach (var part in record.RootElement.EnumerateObject()) Entries(part, part.Name);
        entries.ShouldBeGreaterThan(3000);

        void Entries(JsonProperty property, string path)
        {
            if (property.Value.ValueKind is JsonValueKind.Object)
            {
                foreach (var child in property.Value.EnumerateObject()) Entries(child, $"{path}.{child.Name}");
            }
            if (property.Value.ValueKind is not JsonValueKind.Array) return;
            foreach (var entry in property.Value.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object))
            {
                if (!without.Contains(property.Name)) Rests(entry).ShouldBeTrue($"{path}: {entry.ToString()[..Math.Min(300, entry.ToString().Length)]}");
                entries++;
                foreach (var child in entry.EnumerateObject()) Entries(child, $"{path}.{child.Name}");
            }
        }

        // Its own words, claims that the record holds, or parts that rest on words.
        bool Rests(JsonElement entry) => entry.EnumerateObject().Any(property => property.Value.ValueKind switch
        {
            JsonValueKind.String => property.Name == "quote" && property.Value.GetString()!.Length > 0,
            JsonValueKind.Object => Rests(property.Value),
            JsonValueKind.Array => property.Value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String ? claims.Contains(item.GetString()!) : item.ValueKind == JsonValueKind.Object && Rests(item)),
            _ => false,
        });
    }

    [Fact]
    public async Task The_same_articles_in_another_order_give_the_same_bytes()
    {
        var files = Directory.GetFiles(ProgramRun.Samples).Order(StringComparer.Ordinal).ToArray();
        var (_, straight, _) = await ProgramRun.RunAsync(["brief", .. files, "--format", "json"]);
        var (_, reversed, _) = await ProgramRun.RunAsync(["brief", .. files.Reverse(), "--format", "json"]);
        reversed.ShouldBe(straight);
    }

    [Fact]
    public async Task Bad_files_are_named_and_the_rest_goes_on()
    {
        var (status, output, error) = await ProgramRun.RunAsync("brief", ProgramRun.BadSamples, Path.Combine(ProgramRun.Samples, "01-wire.txt"));
        status.ShouldBe(ExitCode.SomeRefused);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith("CH", StringComparison.Ordinal));
        output.ShouldContain("01-wire.txt");
    }

    private static async Task<Dictionary<string, string>> Texts(params string[] paths)
    {
        var (_, output, _) = await ProgramRun.RunAsync(["read", .. paths]);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(document => document.GetProperty("id").GetString()!, document => document.GetProperty("text").GetString()!, StringComparer.Ordinal);
    }

    private static void Walk(JsonElement element, Action<JsonElement> visit)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Walk(item, visit);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            visit(element);
            foreach (var property in element.EnumerateObject()) Walk(property.Value, visit);
        }
    }
}
