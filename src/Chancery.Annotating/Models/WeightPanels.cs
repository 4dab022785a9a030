using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chancery.Annotating.Models;

/// <summary>
/// A matrix of weights as whole numbers of twelve bits with a scale for each column, in panels of 64 columns in which two rows lie side by side:
/// the order in which a product reads them. Products are sums of whole numbers, so they have the same bits on every machine.
/// </summary>
public sealed class WeightPanels
{
    /// <summary>The most rows of weights: with more, a sum could leave the range of its integer.</summary>
    public const int LongestInner = 512;

    private const int Steps = 2047;
    private const int Panel = 64;
    private readonly short[] panels;
    private readonly float[] scales;
    private readonly int inner;

    /// <param name="weight">The matrix, row by row.</param>
    /// <param name="columns">A multiple of <see cref="MatrixProduct.Lanes"/>.</param>
    public WeightPanels(ReadOnlySpan<float> weight, int columns)
    {
        if (columns % MatrixProduct.Lanes != 0) throw new ArgumentOutOfRangeException(nameof(columns), columns, $"A multiple of {MatrixProduct.Lanes} is allowed.");
        inner = weight.Length / columns;
        if (inner > LongestInner) throw new ArgumentOutOfRangeException(nameof(weight), inner, $"At most {LongestInner} rows are allowed.");
        Columns = columns;
        Pairs = (inner + 1) / 2;
        scales = new float[columns];
        panels = new short[Pairs * 2 * columns];
        for (var column = 0; column < columns; column++)
        {
            var largest = 0f;
            for (var k = 0; k < inner; k++) largest = MathF.Max(largest, MathF.Abs(weight[(k * columns) + column]));
            scales[column] = largest / Steps;
            var first = column / Panel * Panel;
            var width = Math.Min(Panel, columns - first);
            for (var k = 0; k < inner && largest > 0; k++)
                panels[(first * Pairs * 2) + (((k / 2 * width) + (column - first)) * 2) + (k % 2)] = (short)MathF.Round(weight[(k * columns) + column] * (Steps / largest));
        }
    }

    public int Columns { get; }

    private int Pairs { get; }

    /// <summary>Adds the product of <paramref name="rows"/> rows of <paramref name="x"/> with the weights to <paramref name="y"/>.</summary>
    /// <param name="x">As many floats a row as the weights have rows; each row is rounded to twelve bits of its largest.</param>
    /// <param name="y"><see cref="Columns"/> floats a row.</param>
    /// <param name="rows">Rows of x and y.</param>
    /// <param name="pairs">Room for four rounded rows: twice <see cref="LongestInner"/> integers.</param>
    public void AddProduct(ReadOnlySpan<float> x, Span<float> y, int rows, Span<int> pairs)
    {
        Span<float> scale = stackalloc float[4];
        Span<int> sums = stackalloc int[4 * Panel];
        for (var row = 0; row < rows; row += 4)
        {
            var count = Math.Min(4, rows - row);
            for (var i = 0; i < 4; i++) scale[i] = i < count ? Round(x.Slice((row + i) * inner, inner), pairs.Slice(i * Pairs, Pairs)) : 0;
            for (var first = 0; first < Columns; first += Panel)
            {
                var width = Math.Min(Panel, Columns - first);
                Multiply(ref MemoryMarshal.GetReference(pairs), ref panels[first * Pairs * 2], width, sums);
                for (var i = 0; i < count; i++) Scale(sums.Slice(i * width, width), scale[i], scales.AsSpan(first, width), y.Slice(((row + i) * Columns) + first, width));
            }
        }
    }

    /// <summary>Rounds a row to whole numbers, two in each integer.</summary>
    /// <returns>What a step is worth.</returns>
    private static float Round(ReadOnlySpan<float> x, Span<int> pairs)
    {
        var numbers = MemoryMarshal.Cast<int, short>(pairs);
        if (numbers.Length > x.Length) numbers[^1] = 0;
        var largest = Largest(x);
        if (!(largest > 0))
        {
            numbers.Clear();
            return 0;
        }

        var factor = Steps / largest;
        var k = 0;
        for (; k + 16 <= x.Length; k += 16)
        {
            var low = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(x[k..]) * factor));
            var high = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(x[(k + 8)..]) * factor));
            Vector256.Narrow(low, high).CopyTo(numbers[k..]);
        }

        for (; k < x.Length; k++) numbers[k] = (short)MathF.Round(x[k] * factor);
        return largest / Steps;
    }

    private static float Largest(ReadOnlySpan<float> x)
    {
        var largest = Vector256<float>.Zero;
        var k = 0;
        for (; k + 8 <= x.Length; k += 8) largest = Vector256.Max(largest, Vector256.Abs(Vector256.Create(x[k..])));
        var result = 0f;
        for (var lane = 0; lane < 8; lane++) result = MathF.Max(result, largest[lane]);
        for (; k < x.Length; k++) result = MathF.Max(result, MathF.Abs(x[k]));
        return result;
    }

    private static void Scale(ReadOnlySpan<int> sums, float row, ReadOnlySpan<float> columns, Span<float> y)
    {
        for (var i = 0; i < y.Length; i += Vector<float>.Count)
        {
            var product = Vector.ConvertToSingle(new Vector<int>(sums[i..])) * (new Vector<float>(columns[i..]) * row);
            (new Vector<float>(y[i..]) + product).CopyTo(y[i..]);
        }
    }

    /// <summary>Four rows of pairs times one panel.</summary>
    private void Multiply(ref int x, ref short panel, int width, Span<int> sums)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        if (width == Panel && Avx512BW.IsSupported)
        {
            FourByFour(ref x, ref panel, ref sum);
            return;
        }

        for (var strip = 0; strip < width; strip += 16)
            FourByTwo(ref x, ref Unsafe.Add(ref panel, strip * 2), width * 2, ref Unsafe.Add(ref sum, strip), width);
    }

    private void FourByFour(ref int x, ref short b, ref int sums)
    {
        ref var x1 = ref Unsafe.Add(ref x, Pairs);
        ref var x2 = ref Unsafe.Add(ref x1, Pairs);
        ref var x3 = ref Unsafe.Add(ref x2, Pairs);
        Vector512<int> r00 = default, r01 = default, r02 = default, r03 = default, r10 = default, r11 = default, r12 = default, r13 = default;
        Vector512<int> r20 = default, r21 = default, r22 = default, r23 = default, r30 = default, r31 = default, r32 = default, r33 = default;
        for (var k = 0; k < Pairs; k++)
        {
            Vector512<short> b0 = Vector512.LoadUnsafe(ref b), b1 = Vector512.LoadUnsafe(ref b, 32), b2 = Vector512.LoadUnsafe(ref b, 64), b3 = Vector512.LoadUnsafe(ref b, 96);
            var f = Vector512.Create(Unsafe.Add(ref x, k)).AsInt16();
            r00 += Avx512BW.MultiplyAddAdjacent(f, b0);
            r01 += Avx512BW.MultiplyAddAdjacent(f, b1);
            r02 += Avx512BW.MultiplyAddAdjacent(f, b2);
            r03 += Avx512BW.MultiplyAddAdjacent(f, b3);
            f = Vector512.Create(Unsafe.Add(ref x1, k)).AsInt16();
            r10 += Avx512BW.MultiplyAddAdjacent(f, b0);
            r11 += Avx512BW.MultiplyAddAdjacent(f, b1);
            r12 += Avx512BW.MultiplyAddAdjacent(f, b2);
            r13 += Avx512BW.MultiplyAddAdjacent(f, b3);
            f = Vector512.Create(Unsafe.Add(ref x2, k)).AsInt16();
            r20 += Avx512BW.MultiplyAddAdjacent(f, b0);
            r21 += Avx512BW.MultiplyAddAdjacent(f, b1);
            r22 += Avx512BW.MultiplyAddAdjacent(f, b2);
            r23 += Avx512BW.MultiplyAddAdjacent(f, b3);
            f = Vector512.Create(Unsafe.Add(ref x3, k)).AsInt16();
            r30 += Avx512BW.MultiplyAddAdjacent(f, b0);
            r31 += Avx512BW.MultiplyAddAdjacent(f, b1);
            r32 += Avx512BW.MultiplyAddAdjacent(f, b2);
            r33 += Avx512BW.MultiplyAddAdjacent(f, b3);
            b = ref Unsafe.Add(ref b, 128);
        }

        Store(ref sums, r00, r01, r02, r03);
        Store(ref Unsafe.Add(ref sums, Panel), r10, r11, r12, r13);
        Store(ref Unsafe.Add(ref sums, 2 * Panel), r20, r21, r22, r23);
        Store(ref Unsafe.Add(ref sums, 3 * Panel), r30, r31, r32, r33);
    }

    private static void Store(ref int to, Vector512<int> v0, Vector512<int> v1, Vector512<int> v2, Vector512<int> v3)
    {
        v0.StoreUnsafe(ref to);
        v1.StoreUnsafe(ref to, 16);
        v2.StoreUnsafe(ref to, 32);
        v3.StoreUnsafe(ref to, 48);
    }

    /// <summary>Sixteen columns of a panel.</summary>
    private void FourByTwo(ref int x, ref short b, int stride, ref int sums, int width)
    {
        ref var x1 = ref Unsafe.Add(ref x, Pairs);
        ref var x2 = ref Unsafe.Add(ref x1, Pairs);
        ref var x3 = ref Unsafe.Add(ref x2, Pairs);
        Vector256<int> r00 = default, r01 = default, r10 = default, r11 = default, r20 = default, r21 = default, r30 = default, r31 = default;
        for (var k = 0; k < Pairs; k++)
        {
            Vector256<short> b0 = Vector256.LoadUnsafe(ref b), b1 = Vector256.LoadUnsafe(ref b, 16);
            var f = Vector256.Create(Unsafe.Add(ref x, k));
            r00 += PairProducts(f, b0);
            r01 += PairProducts(f, b1);
            f = Vector256.Create(Unsafe.Add(ref x1, k));
            r10 += PairProducts(f, b0);
            r11 += PairProducts(f, b1);
            f = Vector256.Create(Unsafe.Add(ref x2, k));
            r20 += PairProducts(f, b0);
            r21 += PairProducts(f, b1);
            f = Vector256.Create(Unsafe.Add(ref x3, k));
            r30 += PairProducts(f, b0);
            r31 += PairProducts(f, b1);
            b = ref Unsafe.Add(ref b, stride);
        }

        r00.StoreUnsafe(ref sums);
        r01.StoreUnsafe(ref sums, 8);
        r10.StoreUnsafe(ref sums, (nuint)width);
        r11.StoreUnsafe(ref sums, (nuint)width + 8);
        r20.StoreUnsafe(ref sums, (nuint)(2 * width));
        r21.StoreUnsafe(ref sums, (nuint)(2 * width) + 8);
        r30.StoreUnsafe(ref sums, (nuint)(3 * width));
        r31.StoreUnsafe(ref sums, (nuint)(3 * width) + 8);
    }

    /// <summary>In each lane the sum of the products of the two whole numbers that it holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PairProducts(Vector256<int> x, Vector256<short> weights)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(x.AsInt16(), weights);
        var w = weights.AsInt32();
        return (((x << 16) >> 16) * ((w << 16) >> 16)) + ((x >> 16) * (w >> 16));
    }
}
