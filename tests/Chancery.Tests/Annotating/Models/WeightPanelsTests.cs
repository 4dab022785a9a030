using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class WeightPanelsTests
{
    [Theory]
    [InlineData(1, 5, 16)]
    [InlineData(3, 7, 64)]
    [InlineData(6, 33, 176)]
    [InlineData(9, 480, 80)]
    public void A_product_is_that_of_the_numbers_to_a_thousandth_of_the_largest(int rows, int inner, int columns)
    {
        var random = new Random(rows + inner + columns);
        var (x, weight, y) = (Fill(random, rows * inner), Fill(random, inner * columns), Fill(random, rows * columns));
        var expected = y.ToArray();
        MatrixProduct.Add(in x[0], inner, 1, in weight[0], columns, ref expected[0], columns, rows, inner, columns);

        new WeightPanels(weight, columns).AddProduct(x, y, rows, new int[2 * WeightPanels.LongestInner]);

        for (var i = 0; i < y.Length; i++) y[i].ShouldBe(expected[i], inner / 1000f);
    }

    /// <summary>Whole numbers within the steps are kept as they are, so the sums can be told beforehand.</summary>
    [Theory]
    [InlineData(4, 8, 64)]
    [InlineData(5, 9, 112)]
    [InlineData(2, 512, 64)]
    public void Whole_numbers_give_their_exact_sums(int rows, int inner, int columns)
    {
        var random = new Random(rows + inner + columns);
        var (x, weight) = (Whole(random, rows, inner), Whole(random, columns, inner));
        var turned = new float[inner * columns];
        for (var k = 0; k < inner; k++)
        {
            for (var j = 0; j < columns; j++) turned[(k * columns) + j] = weight[(j * inner) + k];
        }

        var y = new float[rows * columns];
        new WeightPanels(turned, columns).AddProduct(x, y, rows, new int[2 * WeightPanels.LongestInner]);

        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var sum = 0;
                for (var k = 0; k < inner; k++) sum += (int)x[(i * inner) + k] * (int)weight[(j * inner) + k];
                y[(i * columns) + j].ShouldBe(sum);
            }
        }
    }

    [Fact]
    public void A_row_of_noughts_adds_nothing()
    {
        var y = new float[16];

        new WeightPanels(new float[16 * 3], 16).AddProduct(new float[3], y, 1, new int[2 * WeightPanels.LongestInner]);

        y.ShouldAllBe(value => value == 0);
    }

    [Fact]
    public void A_matrix_with_too_many_rows_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WeightPanels(new float[16 * (WeightPanels.LongestInner + 1)], 16));

    private static float[] Fill(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 2) - 1))];

    /// <summary>Rows of numbers from -2047 to 2047, each with one of 2047, so that a step is worth one.</summary>
    private static float[] Whole(Random random, int rows, int inner)
    {
        var numbers = Enumerable.Range(0, rows * inner).Select(_ => (float)random.Next(-2047, 2048)).ToArray();
        for (var row = 0; row < rows; row++) numbers[row * inner] = 2047;
        return numbers;
    }
}
