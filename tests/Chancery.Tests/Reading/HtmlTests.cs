using System.Text;

namespace Chancery.Tests.Reading;

public sealed class HtmlTests
{
    private const string First = "The foreign ministers of Norway and Chile met in Oslo on Tuesday and agreed to open talks on fisheries &mdash; the first since 1998.";
    private const string Second = "Their envoys will meet again in the spring, in Valpara&iacute;so, when the ice has gone and the fleets are in port.";

    private static readonly string Page = $"""
        <!DOCTYPE html><html lang="en"><head><title>Norway and Chile open fisheries talks | The Daily Cod</title>
        <meta property="og:site_name" content="The Daily Cod"><link rel="canonical" href="https://cod.example/talks">
        <script type="application/ld+json">{"{"}"@type":"NewsArticle","datePublished":"2024-05-16T08:00:00Z","author":{"{"}"name":"Ida Holm"{"}"}{"}"}</script></head>
        <body><nav><a href="/">Home</a> <a href="/world">World news</a></nav>
        <div class="cookie-notice">We use cookies to make this site better. Accept all cookies or manage what we may keep about you.</div>
        <article><h1>Norway and Chile open fisheries talks</h1><div class="byline">By Ida Holm</div>
        <figure><img src="x.jpg"><figcaption>Ministers on the quay, before the meeting started. Photo: The Daily Cod</figcaption></figure>
        <p>{First}</p><h2>What was agreed</h2><p>{Second}</p>
        <ul><li>Norway lifts its tax on salt cod from the first of July.</li><li>Chile opens two ports to Norwegian trawlers.</li></ul>
        <div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a></div></article>
        <div id="related"><h3>Related stories</h3><p><a href="/a">Ten islands to see before you sail around the cape this year with friends</a></p></div>
        <div id="comments"><h3>Leave a Reply</h3><p>Great article! I went there with my aunt last year, and we saw a great many whales, and it was cold.</p>
        <form><label>Name</label><input></form></div><footer>All rights reserved</footer></body></html>
        """;

    [Fact]
    public void The_main_text_of_a_page_is_its_paragraphs_headings_and_lists()
    {
        var document = Reader.One("a.html", Page);
        Reader.Outline(document).ShouldBe("""
            Paragraph: The foreign ministers of Norway and Chile met in Oslo on Tuesday and agreed to open talks on fisheries — the first since 1998.
            Heading: What was agreed
            Paragraph: Their envoys will meet again in the spring, in Valparaíso, when the ice has gone and the fleets are in port.
            ListItem: Norway lifts its tax on salt cod from the first of July.
            ListItem: Chile opens two ports to Norwegian trawlers.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Title_outlet_author_date_and_address_come_from_what_the_page_says()
    {
        var document = Reader.One("a.html", Page);
        document.Title.ShouldBe("Norway and Chile open fisheries talks");
        document.Source.ShouldBe("The Daily Cod");
        document.Author.ShouldBe("Ida Holm");
        document.Published!.Value.ToString().ShouldBe("2024-05-16");
        document.Url.ShouldBe("https://cod.example/talks");
        document.Language.ShouldBe("en");
    }

    [Fact]
    public void Every_letter_maps_back_to_the_page_and_an_entity_to_its_ampersand()
    {
        var document = Reader.One("a.html", Page);
        Reader.ShouldMapBack(document, Page);
        document.Origin.ToRaw(document.Text.IndexOf('—', StringComparison.Ordinal)).ShouldBe(Page.IndexOf("&mdash;", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_that_the_parser_moves_out_of_a_table_still_maps_back()
    {
        var raw = $"<html><body><div><table>Oddly placed words, which no cell of it holds, stand before all the others that are in cells.<tr><td><p>{First}</p></td></tr><tr><td><p>{Second}</p></td></tr></table></div></body></html>";
        Reader.ShouldMapBack(Reader.One("a.html", raw), raw);
    }

    [Fact]
    public void Broken_markup_still_reads()
    {
        var raw = $"<html><body><div><p>{First}<p><b>{Second}</i></div></span><p>A third paragraph closes nothing & says that the harbour master of Oslo was pleased";
        var document = Reader.One("a.html", raw);
        document.Text.ShouldContain("harbour master");
        Reader.ShouldMapBack(document, raw);
    }

    [Fact]
    public void A_link_that_is_never_closed_does_not_make_the_article_links()
    {
        var raw = $"<html><body><nav><a href=/a>Home<a href=/b>World</nav><article><p>{First}<p>{Second}</article></body></html>";
        Reader.One("a.html", raw).Text.ShouldContain("open talks");
    }

    [Fact]
    public void A_page_of_menus_alone_is_refused()
    {
        var result = Reader.Read("menu.html", "<html><body><ul><li><a href=a>World</a><li><a href=b>Sport</a></ul></body></html>");
        result.Documents.ShouldBeEmpty();
        var refused = result.Refused.ShouldHaveSingleItem();
        refused.Code.ShouldBe("CH0103");
        refused.Reason.ShouldContain("menu.html");
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_neither_overflow_nor_lose_the_article()
    {
        var raw = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + $"<p>{First}</p><p>{Second}</p></body></html>";
        var result = Reader.Read("deep.html", raw);
        result.Documents.ShouldHaveSingleItem().Text.ShouldContain("open talks");
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "CH0116");
    }

    [Fact]
    public void A_page_with_a_header_block_is_read_in_the_charset_that_it_names()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var raw = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n<html><body><p>В Осло министры Норвегии и Чили договорились начать переговоры о рыболовстве, первые за двадцать пять лет, и не только о нём.</p><p>Следующая встреча будет весной, когда уйдёт лёд и корабли вернутся в порт, сказали они.</p></body></html>";
        var result = Reader.Read("page", Encoding.GetEncoding(1251).GetBytes(raw));
        var document = result.Documents.ShouldHaveSingleItem();
        document.Text.ShouldStartWith("В Осло министры");
        document.Language.ShouldBe("ru");
        Reader.ShouldMapBack(document, raw);
    }

    [Fact]
    public void What_the_page_tells_as_its_articles_text_cuts_away_what_stands_beside_it()
    {
        var sentences = Enumerable.Range(1, 24).Select(n => $"In round {n} the envoys of Norway and Chile spoke for {n + 3} hours about the cod, the hake and the whales of region {n}.").ToArray();
        var paragraphs = string.Concat(sentences.Select(sentence => $"<p>{sentence}</p>"));
        var raw = $"<html><head><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{string.Join(' ', sentences)}\"}}</script></head>" +
            $"<body><div><p>The editors of this paper wish all their readers a calm and happy summer by the sea.</p>{paragraphs}<p>Ida Holm has written about fish for the paper since she was nine years old.</p></div></body></html>";
        Reader.One("a.html", raw).Text.ShouldBe(string.Join("\n\n", sentences));
    }

    [Fact]
    public void A_list_of_other_stories_is_no_part_of_the_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 4).Select(n => $"<div class=t><h3><a href=/{n}>Another story about harbours number {n}</a></h3><p>The harbour of town {n} was closed on Monday after a storm had broken its pier.</p></div>"));
        var raw = $"<html><body><div><p>{First}</p><p>{Second}</p><p>{First} Again.</p>{teasers}</div></body></html>";
        Reader.One("a.html", raw).Text.ShouldNotContain("harbour of town");
    }
}
