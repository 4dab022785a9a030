using Chancery.Politics;

namespace Chancery.Tests.Politics;

public sealed class ClaimIdTests
{
    [Theory]
    [InlineData("c-000000000000")]
    [InlineData("c-0a1b2c3d4e5f")]
    [InlineData("c-ffffffffffff")]
    public void An_id_is_read_and_written_alike(string value) => ClaimId.Parse(value).ToString().ShouldBe(value);

    [Theory]
    [InlineData("")]
    [InlineData("c-0a1b2c3d4e5")]
    [InlineData("c-0A1B2C3D4E5F")]
    [InlineData("s-0a1b2c3d4e5f")]
    [InlineData("c- a1b2c3d4e5f")]
    public void What_is_no_id_is_refused(string value)
    {
        ClaimId.TryParse(value, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => ClaimId.Parse(value));
    }

    [Fact]
    public void Ids_are_ordered_as_their_words_are()
    {
        string[] words = ["c-00ff00000000", "c-0a0000000000", "c-f00000000000", "c-000000000001"];
        words.Select(ClaimId.Parse).Order().Select(id => id.Value).ShouldBe(words.Order(StringComparer.Ordinal));
    }
}
