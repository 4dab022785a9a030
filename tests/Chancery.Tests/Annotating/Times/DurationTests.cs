using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Times;

public sealed class DurationTests
{
    [Theory]
    [InlineData("The supply lasts for three decades.", "three decades=P30Y")]
    [InlineData("It followed a 10-day siege.", "10-day=P10D")]
    [InlineData("The truce held for a year and a half.", "a year and a half=P18M")]
    [InlineData("It took 36 hours.", "36 hours=PT36H")]
    [InlineData("They talked for several months.", "several months=PXM")]
    [InlineData("The war lasted two weeks.", "two weeks=P2W")]
    [InlineData("Over the past decade trade doubled.", "past decade=P10Y")]
    [InlineData("Gas will flow for the next 30 years.", "next 30 years=P30Y")]
    public void A_length_of_time_has_its_period(string text, string expected)
    {
        TimeReading.Values(text).ShouldBe(expected);
        TimeReading.Of(text).ShouldHaveSingleItem().Kind.ShouldBe(TimeKind.Duration);
    }

    [Theory]
    [InlineData("It pumps 50 billion cubic meters annually.", "annually=P1Y")]
    [InlineData("They meet every year.", "every year=P1Y")]
    [InlineData("They meet every two years.", "every two years=P2Y")]
    [InlineData("They meet twice a week.", "a week=P1W")]
    [InlineData("It ships 40 cargoes a year.", "a year=P1Y")]
    [InlineData("They pray every Friday.", "every Friday=XXXX-WXX-5")]
    public void A_time_that_comes_again_is_a_set(string text, string expected)
    {
        TimeReading.Values(text).ShouldBe(expected);
        TimeReading.Of(text).ShouldHaveSingleItem().Kind.ShouldBe(TimeKind.Set);
    }

    [Fact]
    public void The_past_decade_reaches_back_from_publication()
    {
        var interval = TimeReading.Of("Over the past decade trade doubled.", "2024-05-18").ShouldHaveSingleItem().Interval;
        interval.From.ShouldBe(new DateOnly(2014, 5, 18));
        interval.To.ShouldBe(new DateOnly(2024, 5, 18));
    }
}
