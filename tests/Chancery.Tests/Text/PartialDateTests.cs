using Chancery.Text.Values;

namespace Chancery.Tests.Text;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-05-16", "2024-05-16", "2024-05-16")]
    public void What_is_known_bounds_the_days_it_can_mean(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        date.ToString().ShouldBe(text);
        $"{date.First:yyyy-MM-dd}".ShouldBe(first);
        $"{date.Last:yyyy-MM-dd}".ShouldBe(last);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24-05-16")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("May 2024")]
    public void What_is_no_date_of_the_calendar_is_not_read(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_time_of_day_after_the_date_is_ignored() => PartialDate.Parse("2024-05-16T09:30:00+08:00").ToString().ShouldBe("2024-05-16");

    [Fact]
    public void Intervals_that_share_no_day_have_an_empty_intersection()
    {
        var may = DateInterval.Of(PartialDate.Of(2024, 5));
        var june = DateInterval.Of(PartialDate.Of(2024, 6));
        may.Overlaps(june).ShouldBeFalse();
        may.Overlaps(new DateInterval(new DateOnly(2024, 5, 31), null)).ShouldBeTrue();
    }
}
