namespace Chancery.Tests.Annotating.Times;

public sealed class HostileTimeTests
{
    [Theory]
    [InlineData("May ")]
    [InlineData("1990s, ")]
    [InlineData("the 80th anniversary of the ")]
    [InlineData("a year ")]
    [InlineData("1-2-")]
    [InlineData("from 2014 to ")]
    public void Endless_repetition_is_read_in_one_pass(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));
        foreach (var time in TimeReading.Of(text, "2024-05-18"))
        {
            time.Span.Start.ShouldBeGreaterThanOrEqualTo(0);
            time.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    [Fact]
    public void A_token_of_a_million_letters_or_digits_does_no_harm()
    {
        TimeReading.Of(new string('x', 1_000_000)).ShouldBeEmpty();
        TimeReading.Of(new string('7', 1_000_000)).ShouldBeEmpty();
    }

    [Fact]
    public void Years_at_the_end_of_the_calendar_are_not_passed() =>
        Should.NotThrow(() => TimeReading.Of("in 9999 years, 8000 years ago, next century, 900 decades from now, the next 9000 decades", "9998-12-31"));
}
