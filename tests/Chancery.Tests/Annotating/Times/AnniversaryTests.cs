using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Tests.Annotating.Times;

public sealed class AnniversaryTests
{
    [Theory]
    [InlineData("Guests came for the 80th anniversary of the end of World War II.", "2025", "end-of-world-war-ii")]
    [InlineData("It is 75 years since the Soviet Union recognized the People's Republic of China.", "2024", "relations-china-soviet")]
    [InlineData("China and Russia celebrate 75 years of diplomatic relations.", "2024", "relations-china-soviet")]
    [InlineData("The visit marks 60 years of diplomatic relations between Paris and Beijing.", "2024", "relations-china-france")]
    [InlineData("Eighty years after the end of the Second World War, they meet.", "2025", "end-of-world-war-ii")]
    [InlineData("The seventy-fifth anniversary of the founding of NATO was kept quietly.", "2024", "nato-founding")]
    [InlineData("Aides spoke of the 75 years that have passed since Moscow and Beijing opened diplomatic relations.", "2024", "relations-china-soviet")]
    public void Years_counted_from_a_known_fact_give_the_year(string text, string year, string id)
    {
        var time = TimeReading.Of(text).ShouldHaveSingleItem();
        time.Value.ShouldBe(year);
        time.AnchorId.ShouldBe(id);
        time.Anchor.ShouldBe(TimeAnchor.Knowledge);
        time.AnchorWords.ShouldNotBeNull();
        time.Interval.ShouldBe(DateInterval.Of(PartialDate.Parse(year)));
    }

    [Fact]
    public void The_day_is_taken_only_where_the_text_says_on_and_the_state_keeps_a_day()
    {
        TimeReading.Of("China held a parade on the 80th anniversary of the end of World War II.").ShouldHaveSingleItem().Value.ShouldBe("2025-09-03");
        TimeReading.Of("China and Russia held parades on the 80th anniversary of the end of World War II.").ShouldHaveSingleItem().Value.ShouldBe("2025");
        TimeReading.Of("China held a parade for the 80th anniversary of the end of World War II.").ShouldHaveSingleItem().Value.ShouldBe("2025");
    }

    [Fact]
    public void A_birthday_is_no_anniversary() => TimeReading.Of("He turned up for the chancellor's 70th birthday.").ShouldBeEmpty();

    [Fact]
    public void An_anniversary_of_what_is_not_known_has_no_year() =>
        TimeReading.Of("It was the 40th anniversary of the village choir.").ShouldAllBe(time => time.AnchorId == null);

    [Theory]
    [InlineData("Russia keeps Victory Day in 2024 with tanks.", "2024-05-09")]
    [InlineData("France keeps Victory Day in 2024 with wreaths.", "2024-05-08")]
    public void A_named_day_falls_on_the_day_that_the_state_keeps(string text, string day) =>
        TimeReading.Of(text).ShouldHaveSingleItem().Value.ShouldBe(day);
}
