using System.Text;
using Chancery.Reading;

namespace Chancery.Tests.Reading;

public sealed class JsonLinesTests
{
    [Fact]
    public void Fields_of_a_line_are_those_of_the_document()
    {
        var document = Reader.One("a.jsonl", """{"id":"n1","title":"Talks","text":"Norway and Chile met in Oslo.","url":"https://cod.example/1","source":"The Daily Cod","date":"2024-05-16"}""");
        document.Id.ShouldBe("n1");
        document.Title.ShouldBe("Talks");
        document.Text.ShouldBe("Norway and Chile met in Oslo.");
        document.Source.ShouldBe("The Daily Cod");
        document.Url.ShouldBe("https://cod.example/1");
        document.Published!.Value.ToString().ShouldBe("2024-05-16");
    }

    [Fact]
    public void A_line_without_id_takes_file_and_line_number()
    {
        Reader.One("a.jsonl", "\n{\"text\":\"Norway and Chile met in Oslo.\",\"published\":\"2024\"}\n").Id.ShouldBe("a.jsonl:2");
    }

    [Fact]
    public void Bad_lines_are_told_with_their_number_and_the_rest_goes_on()
    {
        var result = Reader.Read("a.jsonl", "{\"id\":\"1\",\"text\":\"One met.\"}\n{\"id\":\n[1,2]\n{\"id\":\"4\"}\n{\"id\":\"5\",\"text\":\"Five met.\"}");
        result.Documents.Select(document => document.Id).ShouldBe(["1", "5"]);
        result.Diagnostics.Select(diagnostic => diagnostic.Place).ShouldBe(["a.jsonl:2", "a.jsonl:3"]);
        result.Refused.ShouldHaveSingleItem().Id.ShouldBe("4");
    }

    [Fact]
    public void Text_is_kept_as_it_is_so_that_offsets_of_others_hold()
    {
        const string Text = "  A *starred* text &amp; more.\n\nLeave a Reply\n";
        var document = Reader.One("a.jsonl", $$"""{"id":"1","text":{{System.Text.Json.JsonSerializer.Serialize(Text)}}}""");
        document.Text.ShouldBe(Text);
        document.Slice(document.Blocks.ShouldHaveSingleItem().Span).ShouldBe("A *starred* text &amp; more.");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_told()
    {
        var result = Reader.Read("a.jsonl", "{\"id\":\"1\",\"text\":\"Broken \\ud83d and whole \\ud83d\\ude00 signs.\"}");
        result.Documents.ShouldHaveSingleItem().Text.ShouldBe("Broken \uFFFD and whole \U0001F600 signs.");
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CH0110");
    }

    [Fact]
    public void A_line_beyond_the_bound_is_left_out_and_told()
    {
        var reader = new DocumentReader(FurnitureList.Empty, new ReadingLimits { Line = 1000 });
        var lines = "{\"id\":\"1\",\"text\":\"" + new string('a', 2000) + "\"}\n{\"id\":\"2\",\"text\":\"Two met.\"}";
        var result = reader.Read(new RawInput("a.jsonl", Encoding.UTF8.GetBytes(lines)), TestContext.Current.CancellationToken);
        result.Documents.ShouldHaveSingleItem().Id.ShouldBe("2");
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CH0109");
    }
}
