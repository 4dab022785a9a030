using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;

namespace Chancery.Tests.Coding.Frames;

public sealed class VoiceTests
{
    [Theory]
    [InlineData("Statement by President Emmanuel Macron on Togo\n\nWe condemn Togo.", "FRA")]
    [InlineData("Remarks by Narendra Modi\n\nI condemn the attack by Togo.", "IND")]
    public void We_and_I_of_a_statement_are_whoever_its_heading_names(string text, string code) =>
        Sources(text).ShouldContain(code);

    [Fact]
    public void Those_of_whom_a_heading_tells_do_not_speak() =>
        Accusers("Remarks by President Emmanuel Macron Announcing a Truce Between Chad and Hezbollah\n\nI condemn Togo.").ShouldBe(["FRA"]);

    [Fact]
    public void We_of_a_text_with_a_plain_heading_is_nobody() =>
        Sources("Elections in Togo\n\nWe condemn Togo.").ShouldBeEmpty();

    private static List<string?> Accusers(string text) =>
        [.. Pipeline.Claims(text).Select(claim => claim.Content).OfType<EventContent>().Where(content => content.Type == PloverType.Accuse).SelectMany(content => content.Source).Select(actor => actor.Code)];

    private static List<string?> Sources(string text) =>
        [.. Pipeline.Claims(text).Select(claim => claim.Content).OfType<EventContent>().SelectMany(content => content.Source).Select(actor => actor.Code)];
}
