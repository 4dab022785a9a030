using System.Globalization;
using System.Text;

namespace Chancery.Tests.Reading;

public sealed class FeedAndArchiveTests
{
    private const string Body = "The ministers of Norway and Chile met in Oslo on Tuesday and agreed to open talks on fisheries, the first since 1998, officials said. Their envoys will meet again in the spring.";

    [Fact]
    public void Entries_of_an_RSS_feed_are_documents()
    {
        var result = Reader.Read("cod.xml", $"""
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Cod</title>
            <item><title>Talks open</title><link>https://cod.example/1</link><pubDate>Thu, 16 May 2024 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>{Body}</p>]]></content:encoded></item><item><title>Empty</title></item></channel></rss>
            """);
        var document = result.Documents.ShouldHaveSingleItem();
        document.Id.ShouldBe("cod.xml#1");
        document.Text.ShouldBe(Body);
        document.Title.ShouldBe("Talks open");
        document.Source.ShouldBe("The Daily Cod");
        document.Url.ShouldBe("https://cod.example/1");
        document.Published!.Value.ToString().ShouldBe("2024-05-16");
        result.Refused.ShouldHaveSingleItem().Id.ShouldBe("cod.xml#2");
    }

    [Fact]
    public void Entries_of_an_Atom_feed_are_documents()
    {
        var document = Reader.One("cod.atom", $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily Cod</title><entry><title>Talks open</title><link href="https://cod.example/1"/><published>2024-05-16T08:00:00Z</published><author><name>Ida Holm</name></author><content type="html">&lt;p&gt;{Body}&lt;/p&gt;</content></entry></feed>
            """);
        document.Text.ShouldBe(Body);
        document.Author.ShouldBe("Ida Holm");
        document.Url.ShouldBe("https://cod.example/1");
    }

    [Fact]
    public void A_feed_that_is_no_XML_is_refused() => Reader.Read("cod.rss", "<rss><channel><item></channel>").Refused.ShouldHaveSingleItem().Code.ShouldBe("CH0113");

    [Fact]
    public void Pages_of_a_web_archive_are_documents_with_the_address_they_were_fetched_from()
    {
        var page = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>{Body}</p></body></html>";
        var picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxxxx";
        var result = Reader.Read("crawl.warc", Record("warcinfo", "software: ours\r\n") + Record("response", picture) + Record("response", page));
        var document = result.Documents.ShouldHaveSingleItem();
        document.Id.ShouldBe("crawl.warc#3");
        document.Text.ShouldBe(Body);
        document.Url.ShouldBe("https://cod.example/1");
        result.Refused.ShouldBeEmpty();
    }

    [Fact]
    public void A_chunked_answer_is_joined()
    {
        var body = $"<html><body><p>{Body}</p></body></html>";
        var chunks = string.Create(CultureInfo.InvariantCulture, $"{10:x}\r\n{body[..10]}\r\n{body.Length - 10:x}\r\n{body[10..]}\r\n0\r\n\r\n");
        var result = Reader.Read("crawl.warc", Record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks));
        result.Documents.ShouldHaveSingleItem().Text.ShouldBe(Body);
    }

    [Fact]
    public void An_archive_that_is_cut_off_gives_what_stood_before_and_tells()
    {
        var page = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>{Body}</p></body></html>";
        var result = Reader.Read("crawl.warc", Record("response", page) + Record("response", page)[..200]);
        result.Documents.ShouldHaveSingleItem();
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CH0114");
    }

    private static string Record(string type, string block) =>
        string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://cod.example/1\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");
}
