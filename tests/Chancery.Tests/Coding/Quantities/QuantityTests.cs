using Chancery.Politics.Contents;

namespace Chancery.Tests.Coding.Quantities;

/// <summary>What amounts are amounts of, read from sentences of our own.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData("Bilateral trade between Chile and Peru had increased by 40 percent over the past decade.", "Bilateral trade between Chile and Peru")]
    [InlineData("He told the fair that trade between the two countries had doubled.", "trade between the two countries")]
    [InlineData("The exports of copper had fallen by 3 percent.", "exports of copper")]
    [InlineData("They signed a joint statement of some 5,000 words.", "joint statement")]
    [InlineData("Norway raised spending to 2.5 percent of output.", "output")]
    public void An_amount_says_what_it_measures(string sentence, string of) =>
        Pipeline.Claims(sentence).Select(claim => claim.Content).OfType<QuantityContent>().Select(content => content.Quantity.Of).ShouldContain(of);
}
