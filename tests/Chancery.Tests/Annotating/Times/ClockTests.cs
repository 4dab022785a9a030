namespace Chancery.Tests.Annotating.Times;

public sealed class ClockTests
{
    [Theory]
    [InlineData("The call starts at half past ten in the morning.", "T10:30")]
    [InlineData("Polls close at a quarter to eight in the evening.", "T19:45")]
    [InlineData("The vote began at 1520 GMT on Tuesday.", "2024-05-14")]
    [InlineData("Doors open from 9 to 11 a.m.", "T09:00/T11:00")]
    [InlineData("Doors open between 11 and 1 pm.", "T11:00/T13:00")]
    [InlineData("They spoke on Monday at nine p.m.", "2024-05-13T21:00")]
    [InlineData("They spoke at 8:15:30 a.m. on 3 May 2024.", "2024-05-03T08:15:30")]
    [InlineData("They will speak tomorrow from 7 to 8:30.", "2024-05-17T07:00/2024-05-17T08:30")]
    [InlineData("It closes every Friday at noon.", "XXXX-WXX-5T12:00")]
    [InlineData("They spoke on Tuesday in the evening.", "2024-05-14TEV")]
    public void A_time_of_day_is_read_with_its_day_and_its_other_end(string text, string value) =>
        TimeReading.Of(text, "2024-05-16").Select(time => time.Value).ShouldBe([value]);

    [Theory]
    [InlineData("The court ruled 5-4 on Monday.")]
    [InlineData("They want 10 to 15 brigades on Monday.")]
    [InlineData("Shares fell from 8 to 6 on Monday.")]
    public void Bare_numbers_before_a_day_are_no_hours(string text) =>
        TimeReading.Of(text, "2024-05-16").Select(time => time.Value).ShouldBe(["2024-05-13"]);
}
