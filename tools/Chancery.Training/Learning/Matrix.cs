namespace Chancery.Training.Learning;

/// <summary>Rows of floats on a tape, with the gradient of each.</summary>
internal readonly unsafe struct Matrix(float* value, float* gradient, int rows, int columns)
{
    public readonly float* Value = value;
    public readonly float* Gradient = gradient;
    public readonly int Rows = rows;
    public readonly int Columns = columns;

    public int Count => Rows * Columns;

    public Span<float> Row(int row) => new(Value + ((long)row * Columns), Columns);

    public Span<float> RowGradient(int row) => new(Gradient + ((long)row * Columns), Columns);
}
