using Chancery.Text;

namespace Chancery.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Body = "The foreign ministers of Norway and Chile met in Oslo and agreed to open talks on fisheries.";

    [Fact]
    public void A_first_line_that_reads_like_a_headline_is_the_title_and_stays_in_the_text()
    {
        var document = Reader.One("a.txt", $"Norway and Chile open fisheries talks\n\n{Body}\n");
        document.Title.ShouldBe("Norway and Chile open fisheries talks");
        Reader.Outline(document).ShouldBe($"Headline: Norway and Chile open fisheries talks\nParagraph: {Body}");
    }

    [Fact]
    public void A_first_line_that_is_a_sentence_is_no_title()
    {
        var document = Reader.One("a.txt", $"{Body}\n\nA second round is planned for the spring.\n");
        document.Title.ShouldBeNull();
    }

    [Fact]
    public void A_headline_that_is_repeated_below_is_read_once()
    {
        var document = Reader.One("a.txt", $"Norway and Chile open talks\n\n{Body}\n\nNORWAY AND CHILE OPEN TALKS\n\nThe talks will last a year.");
        document.Text.ShouldBe($"Norway and Chile open talks\n\n{Body}\n\nThe talks will last a year.");
    }

    [Fact]
    public void Line_breaks_inside_a_hard_wrapped_paragraph_stay_in_the_text()
    {
        const string Wrapped = "The foreign ministers of Norway and Chile met in Oslo on Tuesday\nand agreed to open talks on fisheries, on seed banks and on the\nprotection of whales in southern waters.";
        var document = Reader.One("a.txt", $"{Wrapped}\n\nA second round is planned.");
        document.Slice(document.Blocks[0].Span).ShouldBe(Wrapped);
    }

    [Fact]
    public void Where_a_line_is_a_paragraph_every_line_is_a_block()
    {
        var line = string.Join(' ', Enumerable.Repeat(Body, 3));
        var document = Reader.One("a.txt", $"{line}\nWhat was agreed\n{line}\n{line}");
        document.Blocks.Select(block => block.Kind).ShouldBe([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.Paragraph]);
    }

    [Theory]
    [InlineData("Leave a Reply\n\nYour email address will not be published. Required fields are marked *")]
    [InlineData("Please enter your comment!\nPlease enter your name here")]
    [InlineData("Sources")]
    [InlineData("en_USEnglish")]
    [InlineData("Share Facebook Twitter WhatsApp")]
    [InlineData("English Français Español")]
    [InlineData("Read more: Chile sends a new envoy to Oslo")]
    [InlineData("\\###")]
    [InlineData("jQuery(document).ready(function(){")]
    [InlineData("Related posts\n\nTen islands to see before you sail\n\nWhy whales sing")]
    public void Furniture_after_the_article_is_in_no_text(string furniture)
    {
        var document = Reader.One("a.txt", $"Norway and Chile open talks\n\n{Body}\n\n{Body}\n\n{furniture}\n");
        document.Text.ShouldBe($"Norway and Chile open talks\n\n{Body}\n\n{Body}");
    }

    [Theory]
    [InlineData("Related legislation passed the Senate on Monday by two votes.")]
    [InlineData("Sources close to the talks said that a deal was near.")]
    [InlineData("Watch officers on both ships reported nothing unusual.")]
    [InlineData("Share prices fell in Santiago.")]
    public void Sentences_that_begin_like_furniture_are_text(string sentence)
    {
        Reader.One("a.txt", $"{Body}\n\n{sentence}\n\n{Body}").Text.ShouldContain(sentence);
    }

    [Fact]
    public void Markdown_leftover_tags_entities_and_byte_escapes_are_taken_out_and_what_stays_keeps_its_place()
    {
        const string Raw = "**Norway** said on the 5<sup>th</sup> that [Chile](https://example.org/chile) &amp; Peru\\xe2\\x80\\x99s envoys *may* come to Oslo this week.";
        var document = Reader.One("a.txt", Raw);
        document.Text.ShouldBe("Norway said on the 5th that Chile & Peru’s envoys may come to Oslo this week.");
        document.Origin.ToRaw(document.Text.IndexOf("envoys", StringComparison.Ordinal)).ShouldBe(Raw.IndexOf("envoys", StringComparison.Ordinal));
        document.Origin.ToRaw(document.Text.IndexOf('’', StringComparison.Ordinal)).ShouldBe(Raw.IndexOf("\\xe2", StringComparison.Ordinal));
    }

    [Fact]
    public void Bullets_make_list_items_without_the_bullet()
    {
        var document = Reader.One("a.txt", $"{Body}\n\n- Norway lifts its tax on salt cod.\n- Chile opens two ports.\n");
        Reader.Outline(document).ShouldEndWith("ListItem: Norway lifts its tax on salt cod.\nListItem: Chile opens two ports.");
    }

    [Fact]
    public void Plain_text_maps_back_to_its_file()
    {
        const string Raw = "\r\n  Norway and Chile open talks\r\n\r\nThe ministers met.\u00A0 They agreed on fish.\r\n\r\nLeave a Reply\r\n\r\nThe talks go on.\r\n";
        var document = Reader.One("a.txt", Raw);
        Reader.ShouldMapBack(document, Raw);
        document.Text.ShouldNotContain("Reply");
    }
}
