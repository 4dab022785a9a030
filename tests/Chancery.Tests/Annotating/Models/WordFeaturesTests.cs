using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class WordFeaturesTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Zaporizhzhia")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\u202E\u0007")]
    [InlineData("3.5")]
    public void Every_word_gets_rows_of_the_table(string word) => Rows(word).ShouldAllBe(row => row >= 0 && row < WordFeatures.HashedRows);

    [Fact]
    public void Case_changes_the_first_letter_and_the_shape_alone()
    {
        var (small, large) = (Rows("treaty"), Rows("Treaty"));
        Enumerable.Range(0, WordFeatures.Count).Where(i => small[i] != large[i]).ShouldBe([4, 7]);
    }

    /// <summary>A changed hash would make every shipped weight wrong without a word.</summary>
    [Fact]
    public void Rows_are_fixed_for_ever() => Rows("Signed").ShouldBe(RowsOfSigned);

    private static readonly int[] RowsOfSigned = [1415, 1248, 11267, 6036, 17829, 29013, 27681, 18059];

    private static int[] Rows(string word)
    {
        var rows = new int[WordFeatures.Count];
        WordFeatures.Hash(word, rows);
        return rows;
    }
}
