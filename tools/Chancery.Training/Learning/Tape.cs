using System.Numerics;
using System.Runtime.InteropServices;
using Chancery.Annotating.Models;

namespace Chancery.Training.Learning;

/// <summary>The operations of one worker's step, in order, and the way back through them (reverse-mode differentiation).</summary>
internal sealed unsafe class Tape(int worker, int seed)
{
    private const long Capacity = 200L << 20;
    private readonly float* arena = (float*)NativeMemory.AlignedAlloc((nuint)Capacity, 64);
    private readonly List<Action> back = [];
    private readonly Random random = new(seed + (worker * 7919));
    private long used;

    public bool Learning { get; set; } = true;

    public int Worker => worker;

    public Random Random => random;

    public void Reset()
    {
        used = 0;
        back.Clear();
    }

    public void Back()
    {
        for (var i = back.Count - 1; i >= 0; i--) back[i]();
    }

    /// <summary>What was done so far is not gone back through: it is taken as given.</summary>
    public void Hold() => back.Clear();

    public void OnBack(Action action) => back.Add(action);

    public Matrix New(int rows, int columns)
    {
        var count = (long)rows * columns;
        var padded = (count + 15) & ~15L;
        if ((used + (2 * padded)) * sizeof(float) > Capacity) throw new InvalidOperationException("The step is too large for the tape.");
        var matrix = new Matrix(arena + used, arena + used + padded, rows, columns);
        new Span<float>(matrix.Value, (int)(2 * padded)).Clear();
        used += 2 * padded;
        return matrix;
    }

    /// <summary>Row i is the sum of the parameter's rows that <paramref name="rows"/> names for i; -1 stands for none.</summary>
    public Matrix Lookup(Parameter table, int[] rows, int each)
    {
        var width = table.Columns;
        var sum = New(rows.Length / each, width);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] >= 0) Add(sum.Row(i / each), table.Values.Slice(rows[i] * width, width));
        }

        OnBack(() =>
        {
            var gradient = table.Gradients(worker);
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i] < 0) continue;
                Add(gradient.Slice(rows[i] * width, width), sum.RowGradient(i / each));
                table.Touched[worker].Add(rows[i]);
            }
        });
        return sum;
    }

    public Matrix Linear(Matrix x, Parameter weight, Parameter? bias)
    {
        var y = New(x.Rows, weight.Columns);
        if (bias is not null)
        {
            for (var row = 0; row < y.Rows; row++) bias.Values.CopyTo(y.Row(row));
        }

        MatrixProduct.Add(ref *x.Value, x.Columns, 1, ref *weight.Value, weight.Columns, ref *y.Value, y.Columns, x.Rows, x.Columns, y.Columns);
        OnBack(() =>
        {
            if (bias is not null)
            {
                for (var row = 0; row < y.Rows; row++) Add(bias.Gradients(worker), y.RowGradient(row));
            }

            MatrixProduct.Add(ref *x.Value, 1, x.Columns, ref *y.Gradient, y.Columns, ref *weight.Gradient(worker), y.Columns, x.Columns, x.Rows, y.Columns);
            var turned = Transposed(weight.Value, weight.Rows, weight.Columns);
            MatrixProduct.Add(ref *y.Gradient, y.Columns, 1, ref *turned.Value, turned.Columns, ref *x.Gradient, x.Columns, x.Rows, y.Columns, x.Columns);
        });
        return y;
    }

    public Matrix Transposed(float* from, int rows, int columns)
    {
        var turned = New(columns, (rows + 15) & ~15);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) turned.Value[((long)column * turned.Columns) + row] = from[((long)row * columns) + column];
        }

        return turned;
    }

    public Matrix Add(Matrix a, Matrix b)
    {
        var sum = New(a.Rows, a.Columns);
        for (var i = 0; i < sum.Count; i++) sum.Value[i] = a.Value[i] + b.Value[i];
        OnBack(() =>
        {
            for (var i = 0; i < sum.Count; i++)
            {
                a.Gradient[i] += sum.Gradient[i];
                b.Gradient[i] += sum.Gradient[i];
            }
        });
        return sum;
    }

    public Matrix Relu(Matrix x)
    {
        var y = New(x.Rows, x.Columns);
        for (var i = 0; i < y.Count; i++) y.Value[i] = Math.Max(0, x.Value[i]);
        OnBack(() =>
        {
            for (var i = 0; i < y.Count; i++) x.Gradient[i] += x.Value[i] > 0 ? y.Gradient[i] : 0;
        });
        return y;
    }

    public Matrix Dropout(Matrix x, float rate)
    {
        if (!Learning || rate <= 0) return x;
        var y = New(x.Rows, x.Columns);
        var mask = New(x.Rows, x.Columns);
        var scale = 1 / (1 - rate);
        var limit = (uint)(rate * 65536);
        for (var i = 0; i < y.Count; i += 4)
        {
            var bits = (ulong)random.NextInt64() ^ ((ulong)random.NextInt64() << 20);
            for (var j = i; j < Math.Min(i + 4, y.Count); j++)
            {
                mask.Value[j] = (uint)(bits & 0xFFFF) < limit ? 0 : scale;
                y.Value[j] = x.Value[j] * mask.Value[j];
                bits >>= 16;
            }
        }

        OnBack(() =>
        {
            for (var i = 0; i < y.Count; i++) x.Gradient[i] += y.Gradient[i] * mask.Value[i];
        });
        return y;
    }

    /// <summary>Each row with the row before and after it in its sentence; zeros beyond its edges.</summary>
    public Matrix Window(Matrix x, int[] bounds)
    {
        var width = x.Columns;
        var y = New(x.Rows, 3 * width);
        for (var s = 0; s + 1 < bounds.Length; s++)
        {
            for (var i = bounds[s]; i < bounds[s + 1]; i++)
            {
                if (i > bounds[s]) x.Row(i - 1).CopyTo(y.Row(i));
                x.Row(i).CopyTo(y.Row(i)[width..]);
                if (i + 1 < bounds[s + 1]) x.Row(i + 1).CopyTo(y.Row(i)[(2 * width)..]);
            }
        }

        OnBack(() =>
        {
            for (var s = 0; s + 1 < bounds.Length; s++)
            {
                for (var i = bounds[s]; i < bounds[s + 1]; i++)
                {
                    if (i > bounds[s]) Add(x.RowGradient(i - 1), y.RowGradient(i)[..width]);
                    Add(x.RowGradient(i), y.RowGradient(i).Slice(width, width));
                    if (i + 1 < bounds[s + 1]) Add(x.RowGradient(i + 1), y.RowGradient(i)[(2 * width)..]);
                }
            }
        });
        return y;
    }

    /// <summary>Layer normalisation (Ba et al. 2016) with a learnt gain and bias.</summary>
    public Matrix Norm(Matrix x, Parameter gain, Parameter bias)
    {
        var n = x.Columns;
        var y = New(x.Rows, n);
        var normal = New(x.Rows, n);
        var inverse = new float[x.Rows];
        for (var row = 0; row < x.Rows; row++)
        {
            inverse[row] = Activations.Normalise(x.Row(row), normal.Row(row));
            var to = y.Row(row);
            var from = normal.Row(row);
            for (var i = 0; i < n; i++) to[i] = (from[i] * gain.Value[i]) + bias.Value[i];
        }

        OnBack(() =>
        {
            var gainGradient = gain.Gradients(worker);
            var biasGradient = bias.Gradients(worker);
            for (var row = 0; row < x.Rows; row++)
            {
                var dy = y.RowGradient(row);
                var xn = normal.Row(row);
                var dx = x.RowGradient(row);
                float sum = 0, dot = 0;
                for (var i = 0; i < n; i++)
                {
                    gainGradient[i] += dy[i] * xn[i];
                    biasGradient[i] += dy[i];
                    var g = dy[i] * gain.Value[i];
                    sum += g;
                    dot += g * xn[i];
                }

                for (var i = 0; i < n; i++) dx[i] += inverse[row] * ((dy[i] * gain.Value[i]) - (sum / n) - (xn[i] * dot / n));
            }
        });
        return y;
    }

    /// <summary>
    /// A simple recurrent unit in both directions (Lei et al. 2018): <paramref name="z"/> holds, for each direction, candidate,
    /// forget gate and reset gate; <paramref name="x"/> is the highway, one half a direction or the whole for both.
    /// </summary>
    public Matrix Recur(Matrix z, Matrix x, int width, int[] bounds)
    {
        var h = New(x.Rows, 2 * width);
        var state = New(x.Rows, 2 * width);
        var shared = x.Columns == width;
        for (var s = 0; s + 1 < bounds.Length; s++)
        {
            for (var direction = 0; direction < 2; direction++)
            {
                var zero = new float[width];
                for (var k = 0; k < bounds[s + 1] - bounds[s]; k++)
                {
                    var i = direction == 0 ? bounds[s] + k : bounds[s + 1] - 1 - k;
                    ReadOnlySpan<float> before = k == 0 ? zero : state.Row(direction == 0 ? i - 1 : i + 1).Slice(direction * width, width);
                    var highway = x.Row(i).Slice(shared ? 0 : direction * width, width);
                    Activations.Recur(z.Row(i).Slice(direction * 3 * width, 3 * width), highway, before,
                        state.Row(i).Slice(direction * width, width), h.Row(i).Slice(direction * width, width));
                }
            }
        }

        OnBack(() =>
        {
            var carry = new float[width];
            var zero = new float[width];
            for (var s = 0; s + 1 < bounds.Length; s++)
            {
                for (var direction = 0; direction < 2; direction++)
                {
                    Array.Clear(carry);
                    var count = bounds[s + 1] - bounds[s];
                    for (var k = count - 1; k >= 0; k--)
                    {
                        var i = direction == 0 ? bounds[s] + k : bounds[s + 1] - 1 - k;
                        ReadOnlySpan<float> before = k == 0 ? zero : state.Row(direction == 0 ? i - 1 : i + 1).Slice(direction * width, width);
                        var at = shared ? 0 : direction * width;
                        RecurBack(z.Row(i).Slice(direction * 3 * width, 3 * width), z.RowGradient(i).Slice(direction * 3 * width, 3 * width),
                            x.Row(i).Slice(at, width), x.RowGradient(i).Slice(at, width), before,
                            state.Row(i).Slice(direction * width, width), h.RowGradient(i).Slice(direction * width, width), carry);
                    }
                }
            }
        });
        return h;
    }

    private static void RecurBack(
        ReadOnlySpan<float> z, Span<float> dz, ReadOnlySpan<float> x, Span<float> dx, ReadOnlySpan<float> before,
        ReadOnlySpan<float> state, ReadOnlySpan<float> dh, Span<float> carry)
    {
        var width = x.Length;
        var (one, half) = (Vector<float>.One, new Vector<float>(0.5f));
        for (var i = 0; i < width; i += Vector<float>.Count)
        {
            var candidate = new Vector<float>(z[i..]);
            var zf = new Vector<float>(z[(width + i)..]);
            var zr = new Vector<float>(z[((2 * width) + i)..]);
            var af = one / (one + Vector.Abs(zf));
            var ar = one / (one + Vector.Abs(zr));
            var f = half + (half * zf * af);
            var r = half + (half * zr * ar);
            var g = new Vector<float>(dh[i..]);
            var c = new Vector<float>(state[i..]);
            var highway = new Vector<float>(x[i..]);
            var dc = new Vector<float>(carry[i..]) + (g * r);
            var dr = g * (c - highway) * half * ar * ar;
            var df = dc * (new Vector<float>(before[i..]) - candidate) * half * af * af;
            (new Vector<float>(dx[i..]) + (g * (one - r))).CopyTo(dx[i..]);
            (new Vector<float>(dz[i..]) + (dc * (one - f))).CopyTo(dz[i..]);
            (new Vector<float>(dz[(width + i)..]) + df).CopyTo(dz[(width + i)..]);
            (new Vector<float>(dz[((2 * width) + i)..]) + dr).CopyTo(dz[((2 * width) + i)..]);
            (dc * f).CopyTo(carry[i..]);
        }
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> from)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..])).CopyTo(to[i..]);
        for (; i < to.Length; i++) to[i] += from[i];
    }
}
