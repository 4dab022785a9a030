using System.Numerics;

namespace Chancery.Annotating.Models;

/// <summary>The network's steps between its products, made of IEEE operations in a fixed order only, so that any machine gives the same bits.</summary>
public static class Activations
{
    private const float Epsilon = 1e-5f;
    private const int Lanes = 16;

    /// <summary>Mean 0 and variance 1 (Ba et al. 2016); sums run in 16 lanes whatever the machine has.</summary>
    /// <param name="from">A multiple of 16 values.</param>
    /// <param name="to">Takes as many.</param>
    /// <returns>One over the deviation.</returns>
    public static float Normalise(ReadOnlySpan<float> from, Span<float> to)
    {
        Span<float> lanes = stackalloc float[Lanes];
        lanes.Clear();
        for (var i = 0; i < from.Length; i += Lanes)
        {
            for (var lane = 0; lane < Lanes; lane += Vector<float>.Count)
                (new Vector<float>(lanes[lane..]) + new Vector<float>(from[(i + lane)..])).CopyTo(lanes[lane..]);
        }

        var mean = Total(lanes) / from.Length;
        lanes.Clear();
        var middle = new Vector<float>(mean);
        for (var i = 0; i < from.Length; i += Lanes)
        {
            for (var lane = 0; lane < Lanes; lane += Vector<float>.Count)
            {
                var off = new Vector<float>(from[(i + lane)..]) - middle;
                (new Vector<float>(lanes[lane..]) + (off * off)).CopyTo(lanes[lane..]);
            }
        }

        var inverse = 1f / MathF.Sqrt((Total(lanes) / from.Length) + Epsilon);
        for (var i = 0; i < from.Length; i += Vector<float>.Count)
            ((new Vector<float>(from[i..]) - middle) * inverse).CopyTo(to[i..]);
        return inverse;
    }

    /// <summary>
    /// One step of a simple recurrent unit (Lei et al. 2018) whose gates are 1/2 + x / 2(1 + |x|) in place of the logistic function.
    /// </summary>
    /// <param name="z">Candidate, forget gate and reset gate before the gate function, one after the other.</param>
    /// <param name="highway">What passes by the state.</param>
    /// <param name="before">The state before.</param>
    /// <param name="state">Takes the new state.</param>
    /// <param name="output">Takes the output.</param>
    public static void Recur(ReadOnlySpan<float> z, ReadOnlySpan<float> highway, ReadOnlySpan<float> before, Span<float> state, Span<float> output)
    {
        var width = highway.Length;
        var (one, half) = (Vector<float>.One, new Vector<float>(0.5f));
        for (var i = 0; i < width; i += Vector<float>.Count)
        {
            var candidate = new Vector<float>(z[i..]);
            var zf = new Vector<float>(z[(width + i)..]);
            var zr = new Vector<float>(z[((2 * width) + i)..]);
            var f = half + (half * (zf / (one + Vector.Abs(zf))));
            var r = half + (half * (zr / (one + Vector.Abs(zr))));
            var c = (f * new Vector<float>(before[i..])) + ((one - f) * candidate);
            c.CopyTo(state[i..]);
            ((r * c) + ((one - r) * new Vector<float>(highway[i..]))).CopyTo(output[i..]);
        }
    }

    private static float Total(ReadOnlySpan<float> lanes)
    {
        var sum = 0f;
        foreach (var lane in lanes) sum += lane;
        return sum;
    }
}
