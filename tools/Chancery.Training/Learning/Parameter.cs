using System.Runtime.InteropServices;

namespace Chancery.Training.Learning;

/// <summary>Weights that are learnt: rows of floats, with one gradient a worker and the two moments of Adam.</summary>
internal sealed unsafe class Parameter
{
    private readonly float[] value;
    private readonly float[][] gradients;

    public Parameter(string name, int rows, int columns, int workers, bool sparse = false)
    {
        (Name, Rows, Columns, Sparse) = (name, rows, columns, sparse);
        value = GC.AllocateArray<float>(rows * columns, pinned: true);
        First = new float[rows * columns];
        Second = new float[rows * columns];
        gradients = [.. Enumerable.Range(0, workers).Select(_ => GC.AllocateArray<float>(rows * columns, pinned: true))];
        Touched = [.. Enumerable.Range(0, workers).Select(_ => new HashSet<int>())];
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Only touched rows have a gradient.</summary>
    public bool Sparse { get; }

    public float[] First { get; }

    public float[] Second { get; }

    /// <summary>The rows that each worker touched in this step.</summary>
    public HashSet<int>[] Touched { get; }

    public Span<float> Values => value;

    public float* Value => (float*)Marshal.UnsafeAddrOfPinnedArrayElement(value, 0);

    public float* Gradient(int worker) => (float*)Marshal.UnsafeAddrOfPinnedArrayElement(gradients[worker], 0);

    public Span<float> Gradients(int worker) => gradients[worker];

    public void Fill(Random random, double scale)
    {
        for (var i = 0; i < value.Length; i++) value[i] = (float)(((random.NextDouble() * 2) - 1) * scale);
    }

    /// <summary>Uniform after Glorot and Bengio 2010.</summary>
    public void FillGlorot(Random random) => Fill(random, Math.Sqrt(6.0 / (Rows + Columns)));
}
