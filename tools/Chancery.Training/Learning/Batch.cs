namespace Chancery.Training.Learning;

/// <summary>Sentences put one after the other.</summary>
/// <param name="Examples">The sentences.</param>
/// <param name="Bounds">Where each starts; the last entry is the end.</param>
/// <param name="WordRows">One row of the word table a token, or -1.</param>
/// <param name="HashedRows">The hashed rows of each token.</param>
/// <param name="Vectors">The fixed vectors of each token.</param>
internal sealed record Batch(Example[] Examples, int[] Bounds, int[] WordRows, int[] HashedRows, float[] Vectors)
{
    public int Count => Bounds[^1];
}
