using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Times;

public sealed class ReckonedTimeTests
{
    // 2024-05-18 was a Saturday.
    private const string Saturday = "2024-05-18";

    [Theory]
    [InlineData("They met the day before Christmas.", "the day before Christmas=2023-12-24")]
    [InlineData("It will open two Sundays from now.", "two Sundays from now=2024-05-26")]
    [InlineData("It closed three Mondays ago.", "three Mondays ago=2024-04-29")]
    [InlineData("Shops closed for the Labor Day 2021 weekend.", "Labor Day 2021 weekend=2021-W35-WE")]
    [InlineData("The army moved the week before last.", "the week before last=2024-W18")]
    [InlineData("They spoke last Christmas.", "last Christmas=2023-12-25")]
    [InlineData("The truce will hold until next Easter.", "next Easter=2025-04-20")]
    [InlineData("The pact will expire next 6th of April.", "next 6th of April=2025-04-06")]
    [InlineData("It is due on October 2nd next year.", "October 2nd next year=2025-10-02")]
    [InlineData("Output fell in last year's fourth quarter.", "last year's fourth quarter=2023-Q4")]
    [InlineData("Spending rose in the last fiscal year.", "last fiscal year=FY2023")]
    public void A_time_is_reckoned_from_another_that_the_words_name(string text, string expected) => TimeReading.Values(text, Saturday).ShouldBe(expected);

    [Theory]
    [InlineData("It passed on the night of May 5, 1998.", "the night of May 5, 1998=1998-05-05TNI")]
    [InlineData("Filed Wed Oct 26 15:50:06 2016 by the desk.", "Wed Oct 26 15:50:06 2016=2016-10-26T15:50:06")]
    [InlineData("Filed 1998-02-06T12:23:59 by the desk.", "1998-02-06T12:23:59=1998-02-06T12:23:59")]
    [InlineData("It rained on the first three days of May 2023.", "the first three days of May 2023=2023-05-01/2023-05-03")]
    [InlineData("It ended on the last day of 2023.", "the last day of 2023=2023-12-31")]
    [InlineData("The army held exercises for the month of October 2016.", "the month of October 2016=2016-10")]
    [InlineData("They met from 9 a.m. for 3 hours 30 minutes.", "9 a.m. for 3 hours 30 minutes=T09:00/T12:30")]
    [InlineData("A yearlong siege ended.", "yearlong=P1Y")]
    [InlineData("Sent in 12-2015.", "12-2015=2015-12")]
    [InlineData("They rule from 2016 until 2018.", "2016 until 2018=2016/2018")]
    public void A_time_that_says_itself_needs_no_publication(string text, string expected) => TimeReading.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("The second one fell.")]
    [InlineData("How about it?")]
    [InlineData("He is last in line, next to the envoy.")]
    [InlineData("The account 20179302 was closed.")]
    public void Other_words_and_numbers_are_no_times(string text) => TimeReading.Values(text, Saturday).ShouldBe("");

    [Theory]
    [InlineData("They met in Oslo on 5 May 2024. The next day they flew to Rome.", "2024-05-06")]
    [InlineData("The talks began on 5 May 2024. They ended two weeks later.", "2024-W20")]
    [InlineData("The truce of 5 May 2024 held, and the same day the guns fell silent.", "2024-05-05")]
    [InlineData("The port fell in March 2021. A year earlier it had been shelled.", "2020")]
    [InlineData("It was signed in March 2021. The following month it failed.", "2021-04")]
    public void A_time_told_before_is_what_the_next_day_is_reckoned_from(string text, string value)
    {
        var times = TimeReading.Of(text);
        times[^1].Value.ShouldBe(value);
        times[^1].Anchor.ShouldBe(TimeAnchor.Narrative);
        times[^1].AnchorWords!.ShouldContain(times[0].Value);
    }

    [Theory]
    [InlineData("The next day they flew to Rome.", "XXXX-XX-XX")]
    [InlineData("It was built in 2024. The next day they flew to Rome.", "XXXX-XX-XX")]
    public void Without_a_day_told_before_the_next_day_stays_open(string text, string value) => TimeReading.Of(text, "2024-05-07")[^1].Value.ShouldBe(value);

    [Theory]
    [InlineData("The spring of last year was dry.", "2023-SP")]
    [InlineData("It began in May of last year.", "2023-05")]
    [InlineData("Last year's autumn was wet.", "2023-FA")]
    [InlineData("It will end in October of this year.", "2024-10")]
    [InlineData("It fell in the year to date.", "2024")]
    [InlineData("They will meet a week from Friday.", "2024-05-17")]
    [InlineData("It was cut between the middle of March and the end of April.", "2024-03/2024-04")]
    [InlineData("The first week of 2019 was calm.", "2019-W01")]
    [InlineData("It will be over in the next hour.", "PT1H")]
    public void Parts_of_years_beside_this_one_are_reckoned(string text, string value) => TimeReading.Of(text, "2024-05-07").Single().Value.ShouldBe(value);

    [Theory]
    [InlineData("at the end of 2023", TimeModifier.End)]
    [InlineData("in early June 2023", TimeModifier.Start)]
    [InlineData("in mid-2023", TimeModifier.Mid)]
    [InlineData("by the end of 2023", TimeModifier.OnOrBefore)]
    public void Early_mid_and_late_are_modifiers_unless_another_limits_them(string text, TimeModifier modifier) => TimeReading.Of(text).Single().Modifier.ShouldBe(modifier);

    [Theory]
    [InlineData("Eid al-Fitr 2022", "2022-05-02")]
    [InlineData("Rosh Hashanah 2023", "2023-09-16")]
    [InlineData("Passover 2024", "2024-04-23")]
    [InlineData("Lunar New Year 2023", "2023-01-22")]
    [InlineData("Mid-Autumn Festival 2023", "2023-09-29")]
    [InlineData("Orthodox Easter 2024", "2024-05-05")]
    public void Feasts_of_other_calendars_fall_on_their_day(string text, string value) => TimeReading.Of(text).Single().Value.ShouldBe(value);

    [Theory]
    [InlineData("Protests went on for a third day.", "P3D")]
    [InlineData("The siege is in its seventh year.", "P7Y")]
    [InlineData("It rained for the sixth straight month.", "P6M")]
    [InlineData("He ruled for the past half century.", "P50Y")]
    [InlineData("Two ships sank a month after the storm.", "P1M")]
    public void How_long_it_has_lasted_is_a_length(string text, string value) => TimeReading.Of(text).Single().Value.ShouldBe(value);

    [Theory]
    [InlineData("The judges will rule on an appeal filed in March.", "2024-03")]
    [InlineData("The fair opens at 6 p.m. on Sunday.", "2024-05-12T18:00")]
    [InlineData("The storm is forecast to arrive late Thursday.", "2024-05-09")]
    [InlineData("It blew up at 6:10 a.m. local time on Sunday.", "2024-05-05T06:10")]
    [InlineData("The bank cut its rate on Friday, the third cut of its kind.", "2024-05-03")]
    [InlineData("Shells fell overnight.", "2024-05-07TNI")]
    public void The_words_round_a_time_tell_whether_it_is_past(string text, string value) => TimeReading.Of(text, "2024-05-07").Single().Value.ShouldBe(value);

    [Theory]
    [InlineData("They will meet on Monday next week.", "2024-05-13")]
    [InlineData("They met on Friday last week.", "2024-05-03")]
    [InlineData("Prices rose in the fall.", "XXXX-FA")]
    [InlineData("It sold less in quarter 3 of 2018.", "2018-Q3")]
    [InlineData("The fair runs from the 5th to the 9th.", "2024-05-05/2024-05-09")]
    [InlineData("They came the night before last.", "2024-05-05TNI")]
    [InlineData("The talks took half an hour.", "PT0.5H")]
    [InlineData("It began at 740 a.m.", "T07:40")]
    [InlineData("The village fell in an early-morning raid.", "TMO")]
    public void Words_of_time_may_stand_in_either_order(string text, string value) => TimeReading.Of(text, "2024-05-07").Single().Value.ShouldBe(value);

    [Theory]
    [InlineData("from 2010 onwards", TimeModifier.OnOrAfter)]
    [InlineData("on or before 5 May 2024", TimeModifier.OnOrBefore)]
    public void What_comes_after_or_before_belongs_to_the_limit(string text, TimeModifier modifier) => TimeReading.Of(text).Single().Modifier.ShouldBe(modifier);

    [Theory]
    [InlineData("The truce holds from Monday 2 p.m. to Tuesday 4 p.m.", "2024-05-06T14:00/2024-05-07T16:00")]
    [InlineData("The road is shut from 3pm Tuesday until 5pm Friday.", "2024-05-07T15:00/2024-05-10T17:00")]
    [InlineData("Shops close every Tuesday morning.", "XXXX-WXX-2TMO")]
    [InlineData("It rained in the first half of May.", "2024-05")]
    [InlineData("Fees were lower prior to May.", "2024-05")]
    [InlineData("The ship is due on 22/05.", "2024-05-22")]
    public void Hours_of_two_days_and_parts_of_sets_and_months_are_read(string text, string value) => TimeReading.Of(text, "2024-05-07").Single().Value.ShouldBe(value);
}
