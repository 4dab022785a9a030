using Chancery.Pages;
using Chancery.Politics.Contents;

namespace Chancery.Tests.Pages;

public sealed class PhrasesTests
{
    private static readonly Phrases Words = new(Coding.Packs.Knowledge);

    [Theory]
    [InlineData("Chile hosted Peru's president in Santiago.", "Chile hosted ")]
    [InlineData("The Chilean foreign minister visited Peru on Monday.", " visited Peru")]
    [InlineData("Chile accused Peru of spying.", "Chile accused Peru")]
    [InlineData("Chile imposed sanctions on Peru.", "Chile imposed sanctions on Peru")]
    [InlineData("Chile rejected the plan.", "Chile refused or rejected the plan")]
    [InlineData("Chile did not praise Peru.", "Chile [denied: praised or endorsed] Peru")]
    public void An_event_is_told_by_the_verb_of_its_code(string sentence, string expected) =>
        Coding.Pipeline.Claims(sentence).Where(claim => claim.Content is EventContent).Select(Words.Event).ShouldContain(told => told.Contains(expected, StringComparison.Ordinal));
}
