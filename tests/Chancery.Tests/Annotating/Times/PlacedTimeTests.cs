namespace Chancery.Tests.Annotating.Times;

public sealed class PlacedTimeTests
{
    [Theory]
    [InlineData("The forum opens in the last week of June 2024.", "2024-W26")]
    [InlineData("It falls on the first Monday of July 2024.", "2024-07-01")]
    [InlineData("It falls on the last Friday of May 2024.", "2024-05-31")]
    [InlineData("He was there in the week of 5 February 2024.", "2024-W06")]
    [InlineData("They met on Labor Day 2023.", "2023-09-04")]
    [InlineData("They met on Good Friday.", "2024-03-29")]
    [InlineData("They met on the 9th.", "2024-05-09")]
    [InlineData("They met on Tuesday the 7th.", "2024-05-07")]
    [InlineData("They met two days before 3 March 2024.", "2024-03-01")]
    [InlineData("They met on Wednesday of last week.", "2024-05-08")]
    [InlineData("It was built in nineteen eighty-six.", "1986")]
    [InlineData("It was signed on the fifth of April two thousand and nine.", "2009-04-05")]
    [InlineData("It lasted two years, one month and ten days.", "P2Y1M10D")]
    [InlineData("They will meet again in two weeks.", "2024-W22")]
    [InlineData("They met on 5/9 in Oslo.", "2024-05-09")]
    [InlineData("Profits fell in the first quarter.", "2024-Q1")]
    [InlineData("Profits fell in the fourth quarter.", "2023-Q4")]
    [InlineData("It was sold over the weekend.", "2024-W19-WE")]
    public void A_time_told_by_its_place_in_another_is_settled_by_publication(string text, string value) =>
        TimeReading.Of(text, "2024-05-16").Select(time => time.Value).ShouldBe([value]);

    [Theory]
    [InlineData("They met on the 9th.", "XXXX-XX-09")]
    [InlineData("It was sold over the weekend.", "XXXX-WXX-WE")]
    [InlineData("Profits fell in the fourth quarter.", "XXXX-Q4")]
    public void Without_a_publication_date_it_stays_open(string text, string value) =>
        TimeReading.Of(text, null).Select(time => time.Value).ShouldBe([value]);
}
