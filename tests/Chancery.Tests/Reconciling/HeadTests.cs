using Chancery.Politics.Contents;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling;

public sealed class HeadTests
{
    [Fact]
    public void Undated_papers_whose_headlines_tell_the_same_specific_thing_are_one_story()
    {
        Papers("Statement by the President on the Seizure of the Vessel Marbella", "The President deplores the seizure of a vessel off the coast.",
            "Remarks on the Seizure of the Marbella", "Good morning. I deplore that a vessel came under seizure, and I ask for its crew.").Stories.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_happens_again_and_again_is_not_joined_by_its_headline() =>
        Papers("Statement by the President on the Launch of a Rocket by Orsa", "The President deplores the launch of a rocket over the sea.",
            "Statement by the Prime Minister on the Launch of a Rocket by Orsa", "The Prime Minister deplores that a rocket had its launch at dawn.").Stories.Length.ShouldBe(2);

    [Fact]
    public void Papers_of_one_office_on_different_things_stay_apart() =>
        Papers("Statement by the President on the Seizure of the Vessel Marbella", "The President deplores the seizure of a vessel off the coast.",
            "Statement by the President on the Flood in Lindal", "The President deplores the flood that came to the valley.").Stories.Length.ShouldBe(2);

    [Fact]
    public void The_third_round_is_not_the_fourth()
    {
        const string body = "Kalmora beat Dunreath on Saturday by 14 points before 3,000 people at the Tarbeg ground, and the captain praised his forwards.";
        const string again = "Before 3,000 people at the Tarbeg ground Kalmora beat Dunreath by 14 points on Saturday. His forwards won praise of the captain.";
        Papers("Kalmora beat Dunreath in third round of the Tarbeg cup", body, "Kalmora beat Dunreath in fourth round of the Tarbeg cup", again).Stories.Length.ShouldBe(2);
    }

    [Fact]
    public void Three_rounds_are_an_amount_and_no_number_of_one()
    {
        const string body = "Envoys of Kalmora and Dunreath signed the Tarbeg accord on Saturday before 3,000 people at the Ilvane ground, and the captain praised it.";
        const string again = "At the Ilvane ground the Tarbeg accord of Kalmora and Dunreath was signed on Saturday by their envoys. The 3,000 people there heard praise of the captain.";
        Papers("Kalmora and Dunreath sign Tarbeg accord after three rounds", body, "Kalmora and Dunreath sign Tarbeg accord after five rounds", again).Stories.ShouldHaveSingleItem();
    }

    [Fact]
    public void Where_the_head_tells_of_its_own_place_a_place_of_last_year_is_not_that_of_the_meeting()
    {
        var document = Articles.Document("a", "France and Brazil met in Lima. A year ago they met in Santiago on trade. Santiago was warm.");
        var record = Articles.Reconcile([document],
        [
            Articles.Claim(document, "met in Lima", Articles.Meeting("Lima", "PER", "FRA", "BRA")),
            Articles.Claim(document, "A year ago they met in Santiago", Articles.Meeting("Santiago", "CHL", "FRA", "BRA")),
            Articles.Claim(document, "Santiago was warm", Articles.Meeting("Santiago", "CHL", "FRA", "BRA")),
        ]);
        record.Stories.ShouldHaveSingleItem().Key.Place.ShouldBe("Lima");
    }

    [Fact]
    public void Days_that_one_sentence_lists_only_say_that_the_matter_is_later()
    {
        var document = Articles.Document("a", "A rocket rose today. The tests of 3 May 2011 and 9 May 2011 were of the same kind.");
        Chancery.Politics.Claim Day(string words, string day)
        {
            var at = document.Text.IndexOf(words, StringComparison.Ordinal);
            var sentence = document.Text.IndexOf("The tests", StringComparison.Ordinal);
            return new(document, Articles.Dating(day, day, DatingAnchor.ExplicitDate), new Because("test/day", document.Cite(new TextSpan(sentence, document.Text.Length))), new TextSpan(at, at + words.Length));
        }
        var dated = Articles.Reconcile([document], [Day("3 May 2011", "2011-05-03"), Day("9 May 2011", "2011-05-09")]).Documents[0].Dated;
        dated.From.ShouldBe(new DateOnly(2011, 5, 9));
        dated.To.ShouldBeNull();
    }

    [Fact]
    public void The_office_of_old_that_a_leader_looks_back_to_does_not_date_the_article()
    {
        var document = Articles.Document("a", "Remarks by President Anna of France\n\n" + new string('x', 260) + " I met Bruno when he was mayor.");
        var record = Articles.Reconcile([document],
        [
            Articles.Claim(document, "President Anna", Articles.Dating("2011-05-01", "2015-05-01", fact: "term/FRA/head-of-state/anna/2011-05-01")),
            Articles.Claim(document, "Bruno when he was mayor", Articles.Dating("2003-05-01", "2005-05-01", fact: "term/BRA/mayor/bruno/2003-05-01")),
        ]);
        record.Documents[0].Dated.From.ShouldBe(new DateOnly(2011, 5, 1));
    }

    [Fact]
    public void A_list_of_headline_words_with_an_unknown_kind_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "word\tkind\nlaunch\tsometimes\n");
        Should.Throw<FormatException>(() => HeadlineWords.Load(path)).Message.ShouldContain("recurrent");
        File.Delete(path);
    }

    private static Record Papers(string headline, string body, string other, string otherBody) =>
        Articles.Reconcile([Articles.Document("one", $"{headline}\n\n{body}"), Articles.Document("other", $"{other}\n\n{otherBody}")], []);
}
