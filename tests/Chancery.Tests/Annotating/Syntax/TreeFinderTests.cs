using Chancery.Annotating.Syntax;

namespace Chancery.Tests.Annotating.Syntax;

public sealed class TreeFinderTests
{
    private const int Stride = 16;

    [Fact]
    public void The_tree_is_as_good_as_the_best_of_all_trees_where_that_has_one_root()
    {
        var random = new Random(11);
        var finder = new TreeFinder(10);
        var compared = 0;
        for (var round = 0; round < 400; round++)
        {
            var n = 1 + random.Next(5);
            var arcs = Arcs(random, n);
            var heads = new int[n];
            finder.Find(arcs, Stride, heads);

            IsTree(heads).ShouldBeTrue($"round {round}: {string.Join(' ', heads)}");
            heads.Count(head => head < 0).ShouldBe(1);
            var best = AllHeads(n).Where(IsTree).MaxBy(all => Sum(arcs, all))!;
            if (best.Count(head => head < 0) != 1) continue;
            compared++;
            Sum(arcs, heads).ShouldBe(Sum(arcs, best), 1e-4);
        }

        compared.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Two_tokens_that_want_each_other_and_not_the_root_still_hang_on_it()
    {
        var arcs = new float[2 * Stride];
        (arcs[0], arcs[2]) = (-5f, 10f);
        (arcs[Stride], arcs[Stride + 1]) = (-3f, 10f);
        var heads = new int[2];

        new TreeFinder(2).Find(arcs, Stride, heads);

        heads.ShouldBe([1, -1]);
    }

    [Fact]
    public void Equal_scores_go_to_the_lower_index()
    {
        var heads = new int[4];

        new TreeFinder(4).Find(new float[4 * Stride], Stride, heads);

        heads.ShouldBe([-1, 0, 0, 0]);
    }

    private static float[] Arcs(Random random, int n)
    {
        var arcs = new float[n * Stride];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= n; j++) arcs[(i * Stride) + j] = (float)(random.NextDouble() * 10);
        }

        return arcs;
    }

    private static float Sum(float[] arcs, int[] heads) => heads.Select((head, token) => arcs[(token * Stride) + head + 1]).Sum();

    private static IEnumerable<int[]> AllHeads(int n)
    {
        var count = (int)Math.Pow(n + 1, n);
        for (var code = 0; code < count; code++)
        {
            var rest = code;
            var heads = new int[n];
            for (var i = 0; i < n; i++)
            {
                heads[i] = (rest % (n + 1)) - 1;
                rest /= n + 1;
            }

            yield return heads;
        }
    }

    private static bool IsTree(int[] heads)
    {
        for (var token = 0; token < heads.Length; token++)
        {
            var at = token;
            for (var step = 0; at >= 0; step++)
            {
                if (step > heads.Length) return false;
                at = heads[at];
            }
        }

        return true;
    }
}
