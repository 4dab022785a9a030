using AngleSharp.Dom;
using Chancery.Reading.Datelines;
using Chancery.Text.Values;

namespace Chancery.Reading.Html;

/// <summary>
/// When a page says that its article was published: in JSON-LD, then meta, then its address (".../2014/12/25/..."), then elements of time, then
/// what is named a date. Only whole dates count.
/// </summary>
internal static class PublicationDate
{
    private const int MostElements = 40;

    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "article:publicationdate", "datepublished", "article.published", "publish-date", "publish_date",
        "item-publish-date", "pubdate", "publication_date", "publicationdate", "date.published", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created",
        "sailthru.date", "parsely-pub-date", "citation_publication_date", "originalpublicationdate", "article_date_original", "cxenseparse:recs:publishtime", "date",
    ];

    public static PartialDate? Of(IDocument page, LinkedData linked, Dictionary<string, string> metas, string? address)
    {
        if (Read(linked.Published) is { } stated) return stated;
        foreach (var name in MetaNames)
            if (metas.TryGetValue(name, out var content) && Read(content) is { } date) return date;
        return OfParsely(metas) ?? OfAddress(address)
            ?? OfElements(page, "time[pubdate], [itemprop~=datePublished], article time[datetime], time[datetime]")
            ?? OfElements(page, "[class*=publish], [id*=publish], [class*=date], [class*=timestamp], [class*=time-stamp], [class*=posted], [id*=date]");
    }

    /// <summary>The whole date of a text; a label before it ("Published: ") is passed over.</summary>
    private static PartialDate? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 120) return null;
        var trimmed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var label in (ReadOnlySpan<string>)["posted on", "published on", "published", "posted", "first", "on"])
            if (trimmed.StartsWith(label, StringComparison.OrdinalIgnoreCase)) trimmed = trimmed[label.Length..].TrimStart(':', ' ');
        return DateWords.TryParse(trimmed, out var date) ? date : null;
    }

    private static PartialDate? OfElements(IDocument page, string selector)
    {
        var seen = 0;
        foreach (var element in page.QuerySelectorAll(selector))
        {
            if (seen++ == MostElements) break;
            if (element.Closest("aside, footer, nav, head, table") is not null || element.ChildElementCount > 8) continue;
            if ((Read(element.GetAttribute("datetime")) ?? Read(element.GetAttribute("content")) ?? Read(element.GetAttribute("title")) ?? Read(element.TextContent)) is { } date) return date;
        }

        return null;
    }

    /// <summary>The name of a field of Parse.ly's, with JSON in it.</summary>
    private static PartialDate? OfParsely(Dictionary<string, string> metas)
    {
        const string Field = "\"pub_date\"";
        if (!metas.TryGetValue("parsely-page", out var content)) return null;
        var at = content.IndexOf(Field, StringComparison.Ordinal);
        var open = at < 0 ? -1 : content.IndexOf('"', at + Field.Length);
        var close = open < 0 ? -1 : content.IndexOf('"', open + 1);
        return close < 0 ? null : Read(content[(open + 1)..close]);
    }

    /// <summary>"/2014/12/25/" in an address.</summary>
    private static PartialDate? OfAddress(string? address)
    {
        var parts = address?.Split('/') ?? [];
        for (var i = 3; i + 2 < parts.Length; i++)
            if (parts[i].Length == 4 && parts[i + 1].Length is 1 or 2 && parts[i + 2].Length is 1 or 2 && DateWords.TryParse($"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}", out var date)) return date;
        return null;
    }
}
