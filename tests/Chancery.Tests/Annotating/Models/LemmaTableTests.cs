using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class LemmaTableTests
{
    private static readonly LemmaTable Table = new(
        new Dictionary<string, string>(StringComparer.Ordinal) { [Key("went")] = "l4go" },
        new Dictionary<string, string>(StringComparer.Ordinal) { [Key("")] = "l0", [Key("ed")] = "l2", [Key("ied")] = "l3y" });

    [Theory]
    [InlineData("went", "go")]
    [InlineData("Went", "go")]
    [InlineData("Signed", "sign")]
    [InlineData("denied", "deny")]
    [InlineData("MEET", "meet")]
    public void A_word_is_edited_as_itself_or_else_by_its_longest_known_ending(string word, string lemma) => Edit(word).ShouldBe(lemma);

    [Theory]
    [InlineData("meet")]
    [InlineData("ed")]
    [InlineData("\uD800")]
    public void A_word_that_no_edit_changes_stays(string word) => Edit(word).ShouldBeNull();

    [Fact]
    public void A_word_of_any_length_is_its_own_lemma() => Edit(new string('a', 100_000) + "ed").ShouldBeNull();

    private static string? Edit(string word)
    {
        Span<char> lemma = stackalloc char[LemmaTable.LongestWord + LemmaTable.LongestAddition];
        return Table.TryEdit(word, 3, 7, lemma, out var length) ? lemma[..length].ToString() : null;
    }

    private static string Key(string part)
    {
        Span<char> key = stackalloc char[LemmaTable.LongestWord + 2];
        return key[..LemmaTable.Key(3, 7, part, key)].ToString();
    }
}
