using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Times;

public sealed class AbsoluteDateTests
{
    [Theory]
    [InlineData("The treaty was signed on 16 May 2024 in Lyon.", "16 May 2024=2024-05-16")]
    [InlineData("The treaty was signed on May 16, 2024, in Lyon.", "May 16, 2024=2024-05-16")]
    [InlineData("It opened on the 3rd of March 1998.", "the 3rd of March 1998=1998-03-03")]
    [InlineData("They met on Thursday, May 16, 2024.", "Thursday, May 16, 2024=2024-05-16")]
    [InlineData("The file is dated 2024-05-16.", "2024-05-16=2024-05-16")]
    [InlineData("It was filed 05/16/2024.", "05/16/2024=2024-05-16")]
    [InlineData("It was filed 16/05/2024.", "16/05/2024=2024-05-16")]
    [InlineData("It was filed 16.05.2024.", "16.05.2024=2024-05-16")]
    [InlineData("Talks ran in Sept. 2019.", "Sept. 2019=2019-09")]
    [InlineData("The pact of August 2008 held.", "August 2008=2008-08")]
    public void A_full_date_is_read_in_every_order_of_the_press(string text, string expected) => TimeReading.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("The visit is planned for May 16-17, 2024.", "May 16-17, 2024=2024-05-16/2024-05-17")]
    [InlineData("He travels from 16 to 18 May 2024.", "16 to 18 May 2024=2024-05-16/2024-05-18")]
    [InlineData("The forum lasts from May 30 to June 2, 2024.", "May 30 to June 2, 2024=2024-05-30/2024-06-02")]
    [InlineData("Trade grew from 2014 to 2022.", "2014 to 2022=2014/2022")]
    [InlineData("In the war of 2014-2022 it fell.", "2014-2022=2014/2022")]
    [InlineData("It was bombed between 1965 and 1968.", "1965 and 1968=1965/1968")]
    public void A_range_of_dates_is_one_time_with_both_ends(string text, string expected) => TimeReading.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("He has ruled since 2012.", "2012=2012")]
    [InlineData("Trade boomed in the 1990s.", "1990s=199")]
    [InlineData("Trade boomed in the early 1990s.", "early 1990s=199")]
    [InlineData("It should be ready by mid-2026.", "mid-2026=2026")]
    [InlineData("It fell in the third quarter of 2023.", "the third quarter of 2023=2023-Q3")]
    [InlineData("It fell in Q3 2023.", "Q3 2023=2023-Q3")]
    [InlineData("In the first half of 2023 exports fell.", "the first half of 2023=2023-H1")]
    [InlineData("In the spring of 2014 it began.", "spring of 2014=2014-SP")]
    [InlineData("They fought over it in the 19th century.", "19th century=18")]
    [InlineData("The 2015 nuclear deal collapsed.", "2015=2015")]
    [InlineData("By late August 2021 they had left.", "late August 2021=2021-08")]
    public void A_partial_date_keeps_its_precision(string text, string expected) => TimeReading.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("The minister may visit Oslo.")]
    [InlineData("They signed 20 agreements.")]
    [InlineData("Troops march on the capital.")]
    [InlineData("It seeks a second term for the envoy.")]
    [InlineData("In 2000 cases the court refused.")]
    [InlineData("The G20 and COVID-19 were discussed.")]
    [InlineData("Theresa May resigned.")]
    [InlineData("The Sun reported it.")]
    [InlineData("After the fall of Kabul they fled.")]
    [InlineData("It cost $2024 to build.")]
    [InlineData("The Daily Courier reported it.")]
    public void What_only_looks_like_a_time_is_none(string text) => TimeReading.Values(text).ShouldBeEmpty();

    [Fact]
    public void A_month_is_told_from_the_verb_by_what_stands_beside_it() =>
        TimeReading.Values("In May they said they may meet in March.").ShouldBe("May=XXXX-05; March=XXXX-03");

    [Fact]
    public void An_early_part_narrows_the_interval_and_not_the_value()
    {
        var time = TimeReading.Of("in the early 1990s").ShouldHaveSingleItem();
        time.Interval.From.ShouldBe(new DateOnly(1990, 1, 1));
        time.Interval.To!.Value.Year.ShouldBe(1993);
        time.Kind.ShouldBe(TimeKind.Date);
    }

    [Fact]
    public void The_last_of_february_in_a_common_year_is_no_date() => TimeReading.Values("on 30 February 2023").ShouldNotContain("2023-02-30");
}
