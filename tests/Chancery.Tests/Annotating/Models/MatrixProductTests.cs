using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 16)]
    [InlineData(3, 5, 48)]
    [InlineData(4, 7, 64)]
    [InlineData(9, 33, 80)]
    [InlineData(13, 128, 272)]
    public void A_product_has_the_same_bits_as_the_sum_that_is_taken_one_by_one(int rows, int inner, int columns)
    {
        var random = new Random(rows + inner + columns);
        var (a, b, c) = (Fill(random, rows * inner), Fill(random, inner * columns), Fill(random, rows * columns));
        var expected = c.ToArray();
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                for (var k = 0; k < inner; k++)
                    expected[(i * columns) + j] = MathF.FusedMultiplyAdd(a[(i * inner) + k], b[(k * columns) + j], expected[(i * columns) + j]);
            }
        }

        MatrixProduct.Add(in a[0], inner, 1, in b[0], columns, ref c[0], columns, rows, inner, columns);

        c.ShouldBe(expected);
    }

    [Fact]
    public void A_turned_matrix_gives_the_same_product()
    {
        var random = new Random(5);
        var (a, b) = (Fill(random, 6 * 9), Fill(random, 9 * 64));
        var turned = new float[9 * 6];
        for (var i = 0; i < 6; i++)
        {
            for (var k = 0; k < 9; k++) turned[(k * 6) + i] = a[(i * 9) + k];
        }

        var (straight, other) = (new float[6 * 64], new float[6 * 64]);
        MatrixProduct.Add(in a[0], 9, 1, in b[0], 64, ref straight[0], 64, 6, 9, 64);
        MatrixProduct.Add(in turned[0], 1, 6, in b[0], 64, ref other[0], 64, 6, 9, 64);

        other.ShouldBe(straight);
    }

    [Fact]
    public void A_width_that_is_no_multiple_of_the_lanes_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() =>
    {
        var numbers = new float[64];
        MatrixProduct.Add(in numbers[0], 3, 1, in numbers[0], 5, ref numbers[0], 5, 1, 3, 5);
    });

    private static float[] Fill(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 2) - 1))];
}
