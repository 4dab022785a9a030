using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Tests.Coding;

/// <summary>Claims of short articles of our own, read by the annotators of the house.</summary>
public sealed class ArticleTests
{
    private const string Summit =
        "Indian Prime Minister Narendra Modi and French President Emmanuel Macron met in Paris. " +
        "The two leaders pledged to deepen cooperation in energy. " +
        "They signed more than 12 agreements. " +
        "One notable absence was a final deal for the India-Middle East-Europe corridor.";

    [Fact]
    public void The_meeting_of_the_first_sentence_is_the_main_one_with_place_and_both_sides()
    {
        var meeting = Contents<MeetingContent>(Summit).First(content => content.IsMain);
        meeting.Place.ShouldBe("Paris");
        meeting.Host.ShouldBe("FRA");
        meeting.Participants.Select(participant => participant.Actor.Code).Order(StringComparer.Ordinal).ShouldBe(["FRA", "IND"]);
    }

    [Fact]
    public void A_count_of_signed_agreements_is_kept_with_its_qualifier()
    {
        var signed = Contents<AgreementContent>(Summit).First(content => content.Status == CommitmentStatus.Signed);
        signed.Count!.Value.ShouldBe(12);
        signed.Count.Qualifier.ShouldBe("more than");
    }

    [Fact]
    public void The_absence_of_a_deal_is_an_agreement_not_reached_and_none_agreed()
    {
        var agreements = Contents<AgreementContent>(Summit);
        agreements.ShouldContain(content => content.Status == CommitmentStatus.NotReached);
        agreements.ShouldNotContain(content => content.Status == CommitmentStatus.Agreed);
    }

    [Fact]
    public void A_pledge_of_both_leaders_is_a_commitment_of_both_sides()
    {
        var pledge = Contents<CommitmentContent>(Summit).First(content => content.Status == CommitmentStatus.Pledged);
        pledge.By.Select(actor => actor.Code).Order(StringComparer.Ordinal).ShouldBe(["FRA", "IND"]);
    }

    [Theory]
    [InlineData("Kenyan President William Ruto repeated his commitment to working with Uganda on the railway.")]
    [InlineData("Norway and Iceland agreed to share the catch.")]
    public void What_is_promised_is_told_without_the_words_that_tie_it_to_the_verb(string sentence)
    {
        var abouts = Contents<CommitmentContent>(sentence).Select(content => content.About).Concat(Contents<AgreementContent>(sentence).Select(content => content.About)).ToList();
        abouts.ShouldNotBeEmpty();
        abouts.ShouldAllBe(about => !about.StartsWith("to ", StringComparison.Ordinal) && !about.StartsWith("and ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_announced_in_a_side_clause_is_announced_by_those_who_met()
    {
        var announced = Contents<AgreementContent>(Summit + " By announcing visa-free travel for students, they showed their will.")
            .First(content => content.Status == CommitmentStatus.Announced);
        announced.About.ShouldContain("visa-free travel");
        announced.Parties.Select(actor => actor.Code).Order(StringComparer.Ordinal).ShouldBe(["FRA", "IND"]);
    }

    [Fact]
    public void Of_whom_the_article_does_not_know_the_attendance_is_unclear() =>
        Contents<MeetingContent>("It remains unclear if Kenyan officials attended the talks in Geneva.")
            .SelectMany(content => content.Participants).ShouldAllBe(participant => participant.Status == AttendanceStatus.Unclear);

    [Theory]
    [InlineData("Japan stopped short of providing military aid to Ukraine.")]
    [InlineData("Brazil did not provide military aid to Ukraine.")]
    [InlineData("Turkey refused to sanction Russia.")]
    [InlineData("Chile failed to sign a deal with Peru.")]
    [InlineData("Egypt never invaded Libya.")]
    public void A_denial_is_never_coded_as_happened(string sentence)
    {
        var claims = Packs.Coder.Code(Pipeline.Annotate(sentence), TestContext.Current.CancellationToken);
        claims.Where(claim => claim.Modality == Modality.Asserted)
            .ShouldNotContain(claim => claim.Content is RelationContent
                || (claim.Content is AgreementContent && ((AgreementContent)claim.Content).Status != CommitmentStatus.NotReached)
                || (claim.Content is EventContent && ((EventContent)claim.Content).Type != Chancery.Politics.Ontology.PloverType.Reject));
    }

    [Fact]
    public void Every_claim_cites_its_whole_sentence_first_and_words_that_stand_there()
    {
        var document = Pipeline.Annotate(Summit);
        foreach (var claim in Packs.Coder.Code(document, TestContext.Current.CancellationToken))
        {
            foreach (var citation in claim.Because.Citations) document.Document.Slice(citation.Span).ShouldBe(citation.Quote);
            claim.Because.Evidence.Span.Contains(claim.Trigger).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_ministers_term_bounds_the_date()
    {
        var dating = Contents<DatingContent>("German Chancellor Olaf Scholz visited Brazil.").First(content => content.Anchor == DatingAnchor.Office);
        dating.Interval.From!.Value.Year.ShouldBe(2021);
        dating.Interval.To!.Value.Year.ShouldBe(2025);
    }

    [Fact]
    public void A_numbered_term_bounds_the_date_by_the_term() =>
        Contents<DatingContent>("Recep Tayyip Erdogan spoke in Ankara. Vladimir Putin was sworn in for a fifth term.")
            .ShouldContain(content => content.Anchor == DatingAnchor.NewInOffice && content.Interval.From!.Value.Year == 2024);

    [Fact]
    public void The_same_document_gives_the_same_claims_in_the_same_order()
    {
        var one = Packs.Coder.Code(Pipeline.Annotate(Summit), TestContext.Current.CancellationToken).Select(claim => claim.Id);
        var other = Packs.Coder.Code(Pipeline.Annotate(Summit), TestContext.Current.CancellationToken).Select(claim => claim.Id);
        one.ShouldBe(other);
    }

    private static List<T> Contents<T>(string text)
        where T : ClaimContent =>
        [.. Packs.Coder.Code(Pipeline.Annotate(text), TestContext.Current.CancellationToken).Select(claim => claim.Content).OfType<T>()];
}
