using Chancery.Politics.Contents;

namespace Chancery.Tests.Coding.Meetings;

/// <summary>Who met, where, for what, and who was there, read from sentences of our own.</summary>
public sealed class MeetingTests
{
    [Theory]
    [InlineData("Emmanuel Macron met Xi Jinping at the Great Hall of the People. Beijing had cleaned its streets.", "Beijing")]
    [InlineData("Joe Biden met Fumio Kishida at Camp David. Washington was hot.", "Camp David")]
    [InlineData("Emmanuel Macron met Olaf Scholz in Hamburg.", "Hamburg")]
    public void A_hall_is_told_by_its_town(string text, string town) => First(text).Place.ShouldBe(town);

    [Fact]
    public void A_whole_state_is_no_place_to_meet_at() => First("Emmanuel Macron met Olaf Scholz in Austria.").Place.ShouldBeNull();

    [Fact]
    public void Two_presidents_tied_by_and_met_each_other() =>
        First("France and China signed a treaty as presidents Emmanuel Macron and Xi Jinping met in Paris.").Participants.Select(participant => participant.Actor.Code).ShouldBe(["FRA", "CHN"], ignoreOrder: true);

    [Theory]
    [InlineData("Emmanuel Macron met Narendra Modi in Paris for the 21st annual summit.", "21st annual summit")]
    [InlineData("Emmanuel Macron met Narendra Modi in Paris during his state visit.", "state visit")]
    [InlineData("Emmanuel Macron met Narendra Modi in Paris and spoke of the Cold War.", null)]
    public void An_occasion_is_what_they_met_for_and_no_war_they_spoke_of(string text, string? occasion) => First(text).Occasion.ShouldBe(occasion);

    [Theory]
    [InlineData("France welcomed India's readiness to help.")]
    [InlineData("In the afternoon Olaf Scholz met Ukrainian refugees.")]
    public void Deeds_and_private_people_make_no_meeting_of_states(string text) =>
        Meetings(text).ShouldAllBe(meeting => meeting.Participants.Select(participant => participant.Actor.Code).Distinct().Count() < 2);

    [Fact]
    public void Someone_who_was_not_invited_is_absent() =>
        Meetings("Chile has not been invited to the summit.").SelectMany(meeting => meeting.Participants).ShouldAllBe(participant => participant.Status == AttendanceStatus.Absent);

    [Theory]
    [InlineData("Chile refused to take part in the war.")]
    [InlineData("NATO invited Finland to join the alliance.")]
    public void A_war_and_an_alliance_have_no_attendance(string text) => Meetings(text).ShouldBeEmpty();

    private static MeetingContent First(string text) => Meetings(text)[0];

    private static List<MeetingContent> Meetings(string text) => [.. Pipeline.Claims(text).Select(claim => claim.Content).OfType<MeetingContent>()];
}
