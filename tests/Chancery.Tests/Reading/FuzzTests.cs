using System.Text;
using Chancery.Reading;

namespace Chancery.Tests.Reading;

/// <summary>Whatever the bytes, reading does not throw, and what it gives holds together.</summary>
public sealed class FuzzTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Norway &amp; Chile | Cod</title><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"I"}]}</script></head>
        <body><nav><a href=/>Home</a></nav><article><h1>Norway &amp; Chile</h1><p>OSLO, May 16 (Cod) &mdash; The ministers of Norway and Chile met in Oslo &#8212; and agreed &#x1F600; to talk about fish.</p>
        <table><tr><td>Stray<p>Their envoys will meet again in the spring when the ice has gone, they said.</td></tr></table><ul><li>One port</ul><!-- a comment --></article><form><input></form></body></html>
        """;

    private const string Plain = "Norway and Chile open talks\n\n**OSLO**, May 16 (Cod) - The ministers [met](https://cod.example/a) &amp; agreed\\xe2\\x80\\x99s.\n\n- one\n- two\n\nLeave a Reply\n\\###\nSources";
    private const string Rows = "{\"id\":\"1\",\"text\":\"Norway met \\ud83d\\ude00 Chile.\",\"date\":\"2024-05-16\"}\n{\"id\":2,\"text\":\"<html><body><p>x\"}\n[]\n";
    private const string Feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Cod</title><item><title>a</title><description>&lt;p&gt;Norway met Chile.&lt;/p&gt;</description></item></channel></rss>";
    private const string Archive = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 76\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Norway met Chile in Oslo.</p>\r\n\r\n";

    private static readonly string[] Names = ["a.html", "a.txt", "a.jsonl", "a", "a.rss", "a.warc", "a.json.gz"];

    [Theory]
    [InlineData(Page)]
    [InlineData(Plain)]
    [InlineData(Rows)]
    [InlineData(Feed)]
    [InlineData(Archive)]
    public void Damaged_input_never_throws_and_what_is_read_holds_together(string seed)
    {
        var random = new Random(20_240_516);
        for (var round = 0; round < 250; round++)
        {
            var bytes = Damage(Encoding.UTF8.GetBytes(seed), random);
            Check(Reader.Read(Names[random.Next(Names.Length)], bytes));
        }
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        var random = new Random(7);
        for (var round = 0; round < 250; round++)
        {
            var bytes = new byte[random.Next(600)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
                for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(32 + (bytes[i] % 95));
            Check(Reader.Read(Names[round % Names.Length], bytes));
        }
    }

    [Theory]
    [InlineData("a.txt", "word ", 200_000)]
    [InlineData("a.txt", "x", 3_000_000)]
    [InlineData("a.txt", ",", 200_000)]
    [InlineData("a.txt", "*a", 200_000)]
    [InlineData("a.txt", "[a](", 100_000)]
    [InlineData("a.txt", "[", 200_000)]
    [InlineData("a.txt", "<i ", 100_000)]
    [InlineData("a.txt", "a\n\n", 100_000)]
    [InlineData("a.txt", "&amp", 200_000)]
    [InlineData("a.html", "<p>a", 30_000)]
    [InlineData("a.html", "<b>word ", 1_500)]
    [InlineData("a.html", "<table>a", 1_500)]
    [InlineData("a.html", "&am", 200_000)]
    [InlineData("a.html", "<!--", 100_000)]
    [InlineData("a.html", "<script>", 50_000)]
    [InlineData("a.html", "<a href=x>link </a>", 20_000)]
    [InlineData("a.html", "</p>", 60_000)]
    [InlineData("a.rss", "<rss><item>", 50_000)]
    [InlineData("a.jsonl", "{\"a\":", 50_000)]
    [InlineData("a.jsonl", "[", 200_000)]
    public void Hostile_repetition_is_read_or_refused(string id, string piece, int times)
    {
        var text = new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
        if (id == "a.html") text = "<html><body>" + text;
        Check(Reader.Read(id, text));
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 12); i > 0 && damaged.Count > 1; i--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0: damaged[at] = (byte)random.Next(256); break;
                case 1: damaged.RemoveRange(at, Math.Min(random.Next(1, 30), damaged.Count - at)); break;
                case 2: damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(1, 40), damaged.Count - at))); break;
                default: damaged.Insert(at, (byte)"<>&\\\"{[*#\n"[random.Next(10)]); break;
            }
        }

        return [.. damaged];
    }

    private static void Check(ReadResult result)
    {
        foreach (var document in result.Documents)
        {
            document.Origin.Length.ShouldBe(document.Text.Length);
            var end = 0;
            foreach (var block in document.Blocks)
            {
                block.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                end = block.Span.End;
                string.IsNullOrWhiteSpace(document.Cite(block.Span).Quote).ShouldBeFalse();
            }

            document.Blocks.ShouldNotBeEmpty();
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(document.Text)).ShouldBe(document.Text);
            document.Origin.ToRaw(document.Text.Length).ShouldBeGreaterThanOrEqualTo(0);
        }

        foreach (var refused in result.Refused) refused.Code.ShouldStartWith("CH01");
    }
}
