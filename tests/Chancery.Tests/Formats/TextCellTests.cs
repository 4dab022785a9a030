using Chancery.Formats;

namespace Chancery.Tests.Formats;

public sealed class TextCellTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("\u0000=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("＝1")]
    [InlineData("|cmd")]
    public void What_a_spreadsheet_could_take_for_a_formula_gets_an_apostrophe(string words) => TextCell.Guarded(words).ShouldBe("'" + words);

    [Theory]
    [InlineData("")]
    [InlineData("Plain words, 5 = 5")]
    [InlineData("“Quoted”")]
    public void Other_words_stay_as_they_are(string words) => TextCell.Guarded(words).ShouldBe(words);

    [Fact]
    public void Quotation_marks_are_doubled_and_tabs_and_line_ends_are_flattened()
    {
        TextCell.Quoted("a \"b\"\n").ShouldBe("\"a \"\"b\"\"\n\"");
        TextCell.Flat("a\tb\r\nc\u2028d").ShouldBe("a b  c d");
    }
}
