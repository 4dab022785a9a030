using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Times;

public sealed class TimeLimitTests
{
    [Theory]
    [InlineData("He has ruled since 2012.", "since 2012", TimeModifier.OnOrAfter, "2012-01-01/")]
    [InlineData("It must end before May 2025.", "before May 2025", TimeModifier.Before, "/2025-04-30")]
    [InlineData("It must end no later than 3 May 2025.", "no later than 3 May 2025", TimeModifier.OnOrBefore, "/2025-05-03")]
    [InlineData("They left after 2014.", "after 2014", TimeModifier.After, "2015-01-01/")]
    [InlineData("It will open in 2030 or later.", "2030 or later", TimeModifier.OnOrAfter, "2030-01-01/")]
    [InlineData("They fought between May 2014 and June 2015.", "between May 2014 and June 2015", TimeModifier.None, "2014-05-01/2015-06-30")]
    public void The_words_that_limit_a_time_bound_its_days_and_leave_its_value(string text, string words, TimeModifier modifier, string bounds)
    {
        var time = TimeReading.Of(text, null).ShouldHaveSingleItem();
        text.Substring(time.Extent.Start, time.Extent.Length).ShouldBe(words);
        time.Modifier.ShouldBe(modifier);
        time.Bounds.ToString().ShouldBe(bounds);
    }

    [Theory]
    [InlineData("It took more than ten years.", TimeModifier.MoreThan)]
    [InlineData("It took nearly ten years.", TimeModifier.LessThan)]
    [InlineData("It took about ten years.", TimeModifier.Approximate)]
    public void A_length_can_be_more_or_less(string text, TimeModifier modifier) =>
        TimeReading.Of(text, null).ShouldHaveSingleItem().Modifier.ShouldBe(modifier);
}
