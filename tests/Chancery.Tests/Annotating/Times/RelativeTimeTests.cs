using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Tests.Annotating.Times;

public sealed class RelativeTimeTests
{
    // 2024-05-18 was a Saturday.
    private const string Saturday = "2024-05-18";

    [Theory]
    [InlineData("The leaders met on Thursday.", "Thursday=2024-05-16")]
    [InlineData("The leaders will meet on Thursday.", "Thursday=2024-05-23")]
    [InlineData("He spoke yesterday.", "yesterday=2024-05-17")]
    [InlineData("He leaves tomorrow morning.", "tomorrow morning=2024-05-19TMO")]
    [InlineData("Exports rose last year.", "last year=2023")]
    [InlineData("They meet again next month.", "next month=2024-06")]
    [InlineData("A visit is due later this month.", "later this month=2024-05")]
    [InlineData("It began three days ago.", "three days ago=2024-05-15")]
    [InlineData("It began two years ago.", "two years ago=2022")]
    [InlineData("Talks resumed this week.", "this week=2024-W20")]
    [InlineData("They signed it on May 9.", "May 9=2024-05-09")]
    [InlineData("They signed it in December.", "December=2023-12")]
    [InlineData("It ended last summer.", "last summer=2023-SU")]
    [InlineData("He arrives on Monday at 9 a.m. for talks.", "Monday at 9 a.m.=2024-05-13T09:00")]
    [InlineData("This will end by the end of the year.", "end of the year=2024")]
    public void A_relative_time_is_reckoned_from_publication(string text, string expected) =>
        TimeReading.Values(text, Saturday).ShouldBe(expected);

    [Theory]
    [InlineData("The leaders met on Thursday.", "Thursday=XXXX-WXX-4")]
    [InlineData("He spoke yesterday.", "yesterday=XXXX-XX-XX")]
    [InlineData("Exports rose last year.", "last year=XXXX")]
    [InlineData("They meet again next month.", "next month=XXXX-XX")]
    [InlineData("They signed it on May 9.", "May 9=XXXX-05-09")]
    [InlineData("It began three days ago.", "three days ago=XXXX-XX-XX")]
    public void Without_a_date_of_publication_nothing_is_made_up(string text, string expected)
    {
        TimeReading.Values(text).ShouldBe(expected);
        TimeReading.Of(text).ShouldHaveSingleItem().Interval.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void An_open_weekday_says_which_day_of_the_week_it_is() =>
        TimeReading.Of("They met on Thursday.").ShouldHaveSingleItem().Weekday.ShouldBe(4);

    [Fact]
    public void The_rest_of_the_month_runs_from_publication_to_its_last_day() =>
        TimeReading.Of("It is due later this month.", Saturday).ShouldHaveSingleItem().Interval
            .ShouldBe(new DateInterval(new DateOnly(2024, 5, 18), new DateOnly(2024, 5, 31)));

    [Fact]
    public void A_document_dated_to_the_year_settles_years_and_no_days()
    {
        TimeReading.Values("Exports rose last year.", "2024").ShouldBe("last year=2023");
        TimeReading.Values("He spoke yesterday.", "2024").ShouldBe("yesterday=XXXX-XX-XX");
    }

    [Fact]
    public void That_day_hangs_on_the_story() =>
        TimeReading.Of("They met again that day.", Saturday).ShouldHaveSingleItem().Anchor.ShouldBe(TimeAnchor.Narrative);
}
