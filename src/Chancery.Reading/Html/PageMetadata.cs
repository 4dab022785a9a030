using AngleSharp.Dom;
using Chancery.Reading.Datelines;
using Chancery.Text.Values;

namespace Chancery.Reading.Html;

/// <summary>What a page says of its article: title, outlet, author, date, address.</summary>
internal sealed record PageMetadata(string? Title, string? Source, string? Author, PartialDate? Published, string? Url, string? ArticleBody)
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "article.published", "publish-date", "publish_date", "pubdate", "publication_date",
        "date.published", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "sailthru.date", "parsely-pub-date", "citation_publication_date",
        "originalpublicationdate", "article_date_original", "cxenseparse:recs:publishtime", "date",
    ];

    public static PageMetadata Of(IDocument page)
    {
        var linked = LinkedData.Of(page);
        var metas = Metas(page);
        return new PageMetadata(
            TitleOf(page, linked, metas),
            linked.Publisher ?? First(metas, "og:site_name", "application-name", "dc.publisher", "article:publisher_name"),
            linked.Author ?? AuthorOf(page, metas),
            PublishedOf(page, linked, metas),
            Address(page, metas),
            linked.ArticleBody);
    }

    private static Dictionary<string, string> Metas(IDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && Value(meta.GetAttribute("content")) is { } content) metas.TryAdd(name.Trim().ToLowerInvariant(), content);
        }

        return metas;
    }

    private static string? TitleOf(IDocument page, LinkedData linked, Dictionary<string, string> metas)
    {
        var title = Value(page.Title);
        var named = linked.Headline ?? First(metas, "og:title", "twitter:title", "dc.title", "headline");
        var headings = page.GetElementsByTagName("h1");
        var heading = headings.Length == 1 ? Value(headings[0].TextContent) : null;
        if (named is null) return heading is { Length: > 8 and < 300 } ? heading : title is null ? null : WithoutOutlet(title, null);
        return WithoutOutlet(named, First(metas, "og:site_name") ?? linked.Publisher);
    }

    /// <summary>"Headline | Outlet" and "Headline - Outlet" lose the outlet.</summary>
    private static string WithoutOutlet(string title, string? outlet)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " — ", " – ", " - ", " :: ", " » "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at < 15) continue;
            var tail = title[(at + mark.Length)..].Trim();
            if (outlet is null ? mark == " | " && tail.Length < 40 : tail.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(tail, StringComparison.OrdinalIgnoreCase))
                return title[..at].TrimEnd();
        }

        return title;
    }

    private static string? AuthorOf(IDocument page, Dictionary<string, string> metas)
    {
        var named = First(metas, "author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author", "citation_author");
        if (named is null || named.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            var link = page.QuerySelector("[rel~=author], [itemprop~=author], .byline .author, .author-name");
            named = link is null ? null : Value(link.TextContent);
        }

        if (named is null or { Length: > 120 }) return null;
        return named.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? named[3..].Trim() : named;
    }

    private static PartialDate? PublishedOf(IDocument page, LinkedData linked, Dictionary<string, string> metas)
    {
        if (Date(linked.Published) is { } stated) return stated;
        foreach (var name in DateNames)
            if (metas.TryGetValue(name, out var content) && Date(content) is { } date) return date;
        foreach (var element in page.QuerySelectorAll("time[pubdate], [itemprop~=datePublished], article time[datetime], time[datetime], time.published, .published, .post-date, .entry-date, .date"))
        {
            var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title");
            if ((Date(value) ?? Date(Value(element.TextContent))) is { } date) return date;
        }

        return null;
    }

    private static PartialDate? Date(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return DateWords.TryParse(text, out var date) ? date : null;
    }

    private static string? Address(IDocument page, Dictionary<string, string> metas)
    {
        foreach (var link in page.GetElementsByTagName("link"))
            if (string.Equals(link.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase) && Absolute(link.GetAttribute("href")) is { } address) return address;
        return Absolute(First(metas, "og:url", "twitter:url"));
    }

    private static string? Absolute(string? address) => address?.Trim() is { } trimmed && trimmed.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? trimmed : null;

    private static string? First(Dictionary<string, string> metas, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (metas.TryGetValue(name, out var content)) return content;
        return null;
    }

    /// <summary>White space collapsed; null for nothing.</summary>
    private static string? Value(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
