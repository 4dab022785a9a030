using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class WeightPanelsTests
{
    [Theory]
    [InlineData(1, 5, 16)]
    [InlineData(3, 7, 64)]
    [InlineData(6, 33, 176)]
    public void Panels_give_the_bits_of_the_matrix_that_they_were_cut_from(int rows, int inner, int columns)
    {
        var random = new Random(rows + inner + columns);
        var (x, weight, y) = (Fill(random, rows * inner), Fill(random, inner * columns), Fill(random, rows * columns));
        var expected = y.ToArray();
        MatrixProduct.Add(in x[0], inner, 1, in weight[0], columns, ref expected[0], columns, rows, inner, columns);

        new WeightPanels(weight, columns).AddProduct(x, y, rows);

        y.ShouldBe(expected);
    }

    private static float[] Fill(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 2) - 1))];
}
