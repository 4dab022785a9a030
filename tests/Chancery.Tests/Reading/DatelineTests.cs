namespace Chancery.Tests.Reading;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("BEIJING, May 16 (Reuters) - Norway said", "BEIJING", null, "Reuters")]
    [InlineData("WASHINGTON — Norway said", "WASHINGTON", null, null)]
    [InlineData("Moscow, 3 September 2025 – Norway said", "Moscow", "2025-09-03", null)]
    [InlineData("OSLO, Norway (AP) — Norway said", "OSLO", null, "AP")]
    [InlineData("SANTIAGO, Sept. 3, 2025 (Xinhua) -- Norway said", "SANTIAGO", "2025-09-03", "Xinhua")]
    [InlineData("MOSCOW, July 9. /TASS/. Norway said", "MOSCOW", null, "TASS")]
    [InlineData("(Reuters) - Norway said", null, null, "Reuters")]
    public void A_dateline_tells_place_date_and_agency(string words, string? place, string? date, string? agency)
    {
        var dateline = Reader.One("a.txt", words + " that its fleet would stay in port until the talks with Chile were over.");
        dateline.DatelinePlace.ShouldBe(place);
        dateline.Published?.ToString().ShouldBe(date);
        dateline.Source.ShouldBe(agency);
    }

    [Theory]
    [InlineData("Norway — which has no seat at the table — said that its fleet would stay in port.")]
    [InlineData("The minister met her counterpart - an old friend - in Oslo.")]
    [InlineData("A well-known envoy, 61 years old, said that talks would go on.")]
    [InlineData("She said: NATO-led forces would stay.")]
    public void Dashes_in_a_sentence_make_no_dateline(string words) => Reader.One("a.txt", words).DatelinePlace.ShouldBeNull();

    [Fact]
    public void A_date_with_year_under_the_headline_is_the_date_of_publication()
    {
        var document = Reader.One("a.txt", "Norway and Chile open talks\n\nSunday, October 27, 2019\n\nThe ministers met in Oslo and agreed on fish.");
        document.Published!.Value.ToString().ShouldBe("2019-10-27");
    }

    [Fact]
    public void Short_lines_under_the_headline_name_author_outlet_and_date()
    {
        var document = Reader.One("a.txt", "Norway and Chile open talks\n\nThe Oslo Herald, 3 September 2025\n\nBy Ida Holm\n\nThe ministers met in Oslo and agreed to open talks on fish before the year is over.");
        document.Source.ShouldBe("The Oslo Herald");
        document.Author.ShouldBe("Ida Holm");
        document.Published!.Value.ToString().ShouldBe("2025-09-03");
    }

    [Fact]
    public void Headings_are_no_outlets()
    {
        Reader.One("a.txt", "Norway and Chile open talks\n\nA Show of Force\n\nThe ministers met in Oslo and agreed to open talks on fish before the year is over.").Source.ShouldBeNull();
    }
}
