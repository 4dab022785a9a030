using System.Text.Json;
using AngleSharp.Dom;

namespace Chancery.Reading.Html;

/// <summary>What the schema.org data (JSON-LD) of a page says of its article.</summary>
internal sealed class LinkedData
{
    private const int MostNodes = 2000;
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; private set; }

    public string? Publisher { get; private set; }

    public string? Author { get; private set; }

    public string? Published { get; private set; }

    public string? ArticleBody { get; private set; }

    public static LinkedData Of(IDocument page)
    {
        var data = new LinkedData();
        foreach (var script in page.GetElementsByTagName("script"))
        {
            if (!string.Equals(script.GetAttribute("type")?.Trim(), "application/ld+json", StringComparison.OrdinalIgnoreCase)) continue;
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Options);
                data.Take(json.RootElement);
            }
            catch (Exception exception) when (exception is JsonException or ArgumentException)
            {
                // Pages carry broken JSON-LD; it is a hint only, and the page itself is still read.
            }
        }

        return data;
    }

    private void Take(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        for (var seen = 0; open.TryDequeue(out var element) && seen < MostNodes; seen++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var inner in element.EnumerateArray()) open.Enqueue(inner);
                continue;
            }

            if (element.ValueKind != JsonValueKind.Object) continue;
            if (IsArticle(element)) TakeArticle(element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                if (element.TryGetProperty(name, out var inner)) open.Enqueue(inner);
        }
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        if (type.ValueKind == JsonValueKind.Array) return type.EnumerateArray().Any(one => IsArticleType(Text(one)));
        return IsArticleType(Text(type));
    }

    private static bool IsArticleType(string? type) =>
        type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review");

    private void TakeArticle(JsonElement article)
    {
        Headline ??= Property(article, "headline");
        Published ??= Property(article, "datePublished");
        ArticleBody ??= Property(article, "articleBody");
        Publisher ??= Name(article, "publisher");
        Author ??= Name(article, "author") ?? Name(article, "creator");
    }

    private static string? Property(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    /// <summary>The name of a person or organisation: a string, an object with a name, or a list of these.</summary>
    private static string? Name(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value)) return null;
        if (value.ValueKind != JsonValueKind.Array) return NameOf(value);
        var names = value.EnumerateArray().Select(NameOf).Where(name => name is not null).Take(8).ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    private static string? NameOf(JsonElement value)
    {
        var name = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("name", out var inner) ? Text(inner) : Text(value);
        return name is null or { Length: > 120 } || name.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : name;
    }

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString()!.Trim() is { Length: > 0 } text ? System.Net.WebUtility.HtmlDecode(text) : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped.
            return null;
        }
    }
}
