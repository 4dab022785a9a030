using System.Numerics;

namespace Chancery.Training.Learning;

/// <summary>Sums over long rows whose length is a multiple of the vector width.</summary>
internal static class Sums
{
    public static void Add(Span<float> sum, ReadOnlySpan<float> other)
    {
        for (var i = 0; i < sum.Length; i += Vector<float>.Count) (new Vector<float>(sum[i..]) + new Vector<float>(other[i..])).CopyTo(sum[i..]);
    }

    public static double Squares(ReadOnlySpan<float> values)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < values.Length; i += Vector<float>.Count)
        {
            var v = new Vector<float>(values[i..]);
            sum += v * v;
        }

        return Vector.Sum(sum);
    }
}
