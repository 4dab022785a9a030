namespace Chancery.Annotating.Models;

/// <summary>
/// A matrix of weights laid out in panels of 64 columns, each contiguous: a sentence is short and the weights are many, so a product
/// spends its time reading weights, and reads them fastest in the order in which they lie.
/// </summary>
public sealed class WeightPanels
{
    private const int Panel = 4 * MatrixProduct.Lanes;
    private readonly float[] panels;
    private readonly int inner;

    /// <param name="weight">The matrix, row by row.</param>
    /// <param name="columns">A multiple of <see cref="MatrixProduct.Lanes"/>.</param>
    public WeightPanels(ReadOnlySpan<float> weight, int columns)
    {
        inner = weight.Length / columns;
        Columns = columns;
        panels = new float[weight.Length];
        for (var first = 0; first < columns; first += Panel)
        {
            var width = Math.Min(Panel, columns - first);
            for (var k = 0; k < inner; k++) weight.Slice((k * columns) + first, width).CopyTo(panels.AsSpan((first * inner) + (k * width)));
        }
    }

    public int Columns { get; }

    /// <summary>Adds the product of <paramref name="rows"/> rows of <paramref name="x"/> with the weights to <paramref name="y"/>.</summary>
    public void AddProduct(ReadOnlySpan<float> x, Span<float> y, int rows)
    {
        for (var first = 0; first < Columns; first += Panel)
        {
            var width = Math.Min(Panel, Columns - first);
            MatrixProduct.Add(in x[0], inner, 1, in panels[first * inner], width, ref y[first], Columns, rows, inner, width);
        }
    }
}
