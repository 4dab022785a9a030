using Chancery.Politics.Contents;

namespace Chancery.Tests.Coding;

/// <summary>Standing relations between states, organisations and groups, read from sentences of our own.</summary>
public sealed class RelationTests
{
    private const string Summit = "French President Emmanuel Macron and Indian Prime Minister Narendra Modi met in Paris. ";

    [Theory]
    [InlineData("Iran and Cuba still face sanctions from the United States.", "Sanction USA > IRN+CUB Asserted")]
    [InlineData("Emmanuel Macron provided military aid to Ukraine.", "Aid FRA > UKR Asserted")]
    [InlineData("Brazil stops short of providing military aid to Ukraine.", "Aid BRA > UKR Denied")]
    [InlineData("Armenia did not secure military aid from France.", "Aid FRA > ARM Denied")]
    [InlineData("Norway avoids provoking its neighbours by sending weapons to Syria.", "Supply NOR > SYR Denied")]
    [InlineData("The pipeline will bring 20 billion cubic meters of Algerian gas to Italy.", "Supply DZA > ITA Planned")]
    [InlineData("Thailand announced the introduction of visa-free travel for Indians.", "Visa THA > IND Asserted")]
    [InlineData("Trade between Kenya and Japan grew by a third.", "Trade KEN > JPN Asserted")]
    [InlineData("Kenya and Japan held joint naval exercises.", "Exercise KEN > JPN Asserted")]
    public void A_relation_has_two_sides_and_its_modality(string sentence, string expected) => Relations(sentence).ShouldBe(expected);

    [Fact]
    public void Nobody_known_is_no_side_of_a_sanction() =>
        Pipeline.Claims("The parade showed the unity of leaders facing Western sanctions.").Select(claim => claim.Content).OfType<RelationContent>()
            .SelectMany(content => content.Target).ShouldBeEmpty();

    [Fact]
    public void Leaders_stand_for_their_states() => Relations(Summit + "The two leaders deepened their partnership.").ShouldBe("Partnership FRA > IND Asserted");

    private static string Relations(string text) => string.Join('|', Pipeline.Claims(text).Where(claim => claim.Content is RelationContent).Select(claim => (Content: (RelationContent)claim.Content, claim.Modality))
        .Select(pair => $"{pair.Content.Relation} {Codes(pair.Content.Source)} > {Codes(pair.Content.Target)} {pair.Modality}").Distinct());

    private static string Codes(IEnumerable<Chancery.Politics.Actor> actors) => string.Join('+', actors.Select(actor => actor.Code ?? actor.Name));
}
