using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;

namespace Chancery.Tests.Politics.Json;

public sealed class ClaimJsonTests
{
    [Fact]
    public void The_examples_hold_every_kind_of_claim() =>
        Examples.OneOfEachKind.Select(claim => claim.Kind).ShouldBe(Enum.GetValues<ClaimKind>());

    [Fact]
    public void A_claim_of_any_kind_comes_back_as_it_was_stored()
    {
        foreach (var claim in Examples.OneOfEachKind)
        {
            var json = ClaimJson.Write(claim);
            var restored = ClaimJson.Read(json);
            restored.ShouldBe(claim);
            restored.Because.ShouldBe(claim.Because);
            restored.Content.GetType().ShouldBe(claim.Content.GetType());
            ClaimJson.Write(restored).ShouldBe(json);
        }
    }

    [Fact]
    public void What_a_claim_says_survives_storing()
    {
        var agreement = Examples.OneOfEachKind.Select(claim => ClaimJson.Read(ClaimJson.Write(claim)).Content).OfType<AgreementContent>().Single();
        agreement.Terms[0].Derived[0].Formula.ShouldBe("50 bcm/yr × 30 yr");
        agreement.Parties[0].Entity.ShouldBe("state/FRA");
    }

    [Fact]
    public void Claims_that_say_different_things_of_the_same_words_have_different_ids() =>
        Examples.OneOfEachKind.Select(claim => claim.Id).ShouldBeUnique();
}
