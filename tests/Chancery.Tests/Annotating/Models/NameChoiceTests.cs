using System.Collections.Immutable;
using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class NameChoiceTests
{
    private static readonly ImmutableArray<string> Tags = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"];

    [Fact]
    public void The_row_is_the_best_of_all_rows_in_which_inner_tags_follow_their_own_kind()
    {
        var random = new Random(9);
        for (var round = 0; round < 200; round++)
        {
            var n = 1 + random.Next(4);
            var (scores, moves) = (Fill(random, n * NameChoice.Stride), Fill(random, NameChoice.Stride * NameChoice.Stride));
            var chosen = new int[n];
            new NameChoice(Tags, moves).Choose(scores, new byte[n * NameChoice.Stride], chosen);

            var best = Rows(n).Where(Fits).MaxBy(row => Sum(scores, moves, row))!;
            Fits(chosen).ShouldBeTrue();
            Sum(scores, moves, chosen).ShouldBe(Sum(scores, moves, best), 1e-3);
        }
    }

    private static float[] Fill(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 6))];

    private static float Sum(float[] scores, float[] moves, int[] row) => row
        .Select((tag, at) => scores[(at * NameChoice.Stride) + tag] + (at == 0 ? 0 : moves[(row[at - 1] * NameChoice.Stride) + tag])).Sum();

    private static bool Fits(int[] row) =>
        row.Select((tag, at) => !Tags[tag].StartsWith('I') || (at > 0 && Tags[row[at - 1]][1..] == Tags[tag][1..])).All(fits => fits);

    private static IEnumerable<int[]> Rows(int n)
    {
        for (var code = 0; code < (int)Math.Pow(Tags.Length, n); code++)
        {
            var rest = code;
            var row = new int[n];
            for (var i = 0; i < n; i++, rest /= Tags.Length) row[i] = rest % Tags.Length;
            yield return row;
        }
    }
}
