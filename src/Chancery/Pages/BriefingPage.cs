using System.Globalization;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Chancery.Text;

namespace Chancery.Pages;

/// <summary>Sets a briefing as one HTML page that stands alone; a click on quoted words shows them in their article.</summary>
internal sealed class BriefingPage
{
    private readonly StringBuilder html = new();
    private readonly Briefing briefing;
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, SortedSet<TextSpan>> cited = new(StringComparer.Ordinal);

    private BriefingPage(Briefing briefing)
    {
        this.briefing = briefing;
        numbers = briefing.Articles.Select((article, at) => (article.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
    }

    public static string Write(Briefing briefing)
    {
        var page = new BriefingPage(briefing);
        page.Write();
        return page.html.ToString();
    }

    private void Write()
    {
        var style = Asset("brief.css");
        var script = Asset("brief.js");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Encoded(briefing.Title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<header>\n<h1>{Encoded(briefing.Title)}</h1>\n<p>{Encoded(briefing.Summary)}</p>\n<nav>\n");
        foreach (var section in briefing.Sections) html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{section.Id}\">{Encoded(section.Title)}</a>\n");
        html.Append("<a href=\"#texts\">Texts</a>\n</nav>\n</header>\n<main>\n");
        foreach (var section in briefing.Sections) Section(section);
        html.Append("<section id=\"texts\">\n<h2>Texts</h2>\n");
        foreach (var article in briefing.Articles) Article(article);
        html.Append("</section>\n</main>\n<script>").Append(script).Append("</script>\n</body>\n</html>\n");
    }

    private void Section(BriefingSection section)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"{section.Id}\">\n<h2>{Encoded(section.Title)}</h2>\n");
        if (section.Note is { } note) html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{Encoded(note)}</p>\n");
        Lines(section.Lines);
        html.Append("</section>\n");
    }

    private void Lines(IReadOnlyList<BriefingLine> lines)
    {
        html.Append("<ul>\n");
        foreach (var line in lines)
        {
            html.Append("<li>");
            if (line.Tag is { } tag) html.Append(CultureInfo.InvariantCulture, $"<span class=\"tag\">{Encoded(tag)}</span> ");
            html.Append(Encoded(line.Says));
            foreach (var words in line.Words) Words(words);
            if (!line.Below.IsEmpty) Lines(line.Below);
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private void Words(CitedWords words)
    {
        if (!numbers.TryGetValue(words.Document, out var number)) return;
        if (!cited.TryGetValue(words.Document, out var spans)) cited.Add(words.Document, spans = []);
        spans.Add(words.Span);
        html.Append(CultureInfo.InvariantCulture, $"\n<blockquote><a href=\"#{Anchor(number, words.Span)}\">{Encoded(Phrases.Squeezed(words.Quote))}</a> <cite>{Encoded(words.Outlet)}</cite>");
        if (words.Claim is { } claim) html.Append(CultureInfo.InvariantCulture, $" <code>{claim}</code>");
        html.Append("</blockquote>");
    }

    private void Article(Document article)
    {
        var number = numbers[article.Id];
        html.Append(CultureInfo.InvariantCulture, $"<details id=\"d{number}\">\n<summary>{Encoded(article.Title is { } title ? $"{article.Id}: {Phrases.Squeezed(title)}" : article.Id)}</summary>\n");
        var spans = cited.GetValueOrDefault(article.Id) ?? [];
        foreach (var block in article.Blocks)
        {
            html.Append(block.Kind is BlockKind.Headline or BlockKind.Heading ? "<p class=\"heading\">" : "<p>");
            Pieces(article, number, block.Span, spans);
            html.Append("</p>\n");
        }

        html.Append("</details>\n");
    }

    /// <summary>The text of a block, cut where a citation starts or ends, so that the script can mark any citation.</summary>
    private void Pieces(Document article, int number, TextSpan block, SortedSet<TextSpan> spans)
    {
        var here = spans.Where(span => span.Overlaps(block)).ToList();
        var cuts = new SortedSet<int>(here.SelectMany(span => new[] { span.Start, span.End }).Where(block.Contains)) { block.Start, block.End };
        var start = -1;
        foreach (var cut in cuts)
        {
            if (start >= 0)
            {
                foreach (var span in here.Where(span => span.Start == start)) html.Append(CultureInfo.InvariantCulture, $"<a id=\"{Anchor(number, span)}\"></a>");
                html.Append(CultureInfo.InvariantCulture, $"<span data-s=\"{start}\" data-e=\"{cut}\">{Encoded(article.Slice(new TextSpan(start, cut)))}</span>");
            }

            start = cut;
        }
    }

    private static string Anchor(int number, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"d{number}-{span.Start}-{span.End}");

    private static string Encoded(string text) => WebUtility.HtmlEncode(DisplayText.Visible(text));

    private static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Chancery.Pages.Assets.{name}")
            ?? throw new InvalidOperationException($"The asset {name} is missing from the program; build it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
