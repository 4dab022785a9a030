using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Chancery.Annotating.Models;

/// <summary>
/// C += A B for rows of floats. Every element of C is one running sum in the order of the inner index, each step a fused
/// multiplication and addition that rounds once (IEEE 754), so the result does not depend on the width of the machine's vectors.
/// </summary>
public static class MatrixProduct
{
    /// <summary>Widths of B and C are multiples of this many floats.</summary>
    public const int Lanes = 16;

    /// <param name="a">A; element (i, k) stands at i * aRow + k * aColumn.</param>
    /// <param name="aRow">Floats from a row of A to the next.</param>
    /// <param name="aColumn">Floats from a column of A to the next.</param>
    /// <param name="b">B, <paramref name="inner"/> rows of <paramref name="bRow"/> floats.</param>
    /// <param name="bRow">Floats from a row of B to the next.</param>
    /// <param name="c">C, to which is added.</param>
    /// <param name="cRow">Floats from a row of C to the next.</param>
    /// <param name="rows">Rows of A and C.</param>
    /// <param name="inner">Columns of A, rows of B.</param>
    /// <param name="columns">Columns of B and C, a multiple of <see cref="Lanes"/>.</param>
    public static void Add(
        ref readonly float a, int aRow, int aColumn, ref readonly float b, int bRow, ref float c, int cRow, int rows, int inner, int columns)
    {
        if (columns % Lanes != 0) throw new ArgumentOutOfRangeException(nameof(columns), columns, $"A multiple of {Lanes} is allowed.");
        ref var first = ref Unsafe.AsRef(in a);
        ref var second = ref Unsafe.AsRef(in b);
        var single = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; single + (4 * Lanes) <= columns; single += 4 * Lanes)
                Strip(ref first, aRow, aColumn, ref Unsafe.Add(ref second, single), bRow, ref Unsafe.Add(ref c, single), cRow, rows, inner, 4);
            for (; single + (2 * Lanes) <= columns; single += 2 * Lanes)
                Strip(ref first, aRow, aColumn, ref Unsafe.Add(ref second, single), bRow, ref Unsafe.Add(ref c, single), cRow, rows, inner, 2);
        }

        for (; single < columns; single += Lanes)
            Strip(ref first, aRow, aColumn, ref Unsafe.Add(ref second, single), bRow, ref Unsafe.Add(ref c, single), cRow, rows, inner, 1);
    }

    /// <summary>All rows of one, two or four times <see cref="Lanes"/> columns.</summary>
    private static void Strip(ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int rows, int inner, int width)
    {
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            ref var aAt = ref Unsafe.Add(ref a, row * aRow);
            ref var cAt = ref Unsafe.Add(ref c, row * cRow);
            if (width == 4) FourByFour(ref aAt, aRow, aColumn, ref b, bRow, ref cAt, cRow, inner);
            else if (width == 2) FourByTwo(ref aAt, aRow, aColumn, ref b, bRow, ref cAt, cRow, inner);
            else FourByOne(ref aAt, aRow, aColumn, ref b, bRow, ref cAt, cRow, inner);
        }

        for (; row < rows; row++)
        {
            ref var aAt = ref Unsafe.Add(ref a, row * aRow);
            ref var cAt = ref Unsafe.Add(ref c, row * cRow);
            if (width == 4) OneByFour(ref aAt, aColumn, ref b, bRow, ref cAt, inner);
            else for (var strip = 0; strip < width; strip++) OneByOne(ref aAt, aColumn, ref Unsafe.Add(ref b, strip * Lanes), bRow, ref Unsafe.Add(ref cAt, strip * Lanes), inner);
        }
    }

    /// <summary>The rows that are left over: four sums run side by side, so that none waits for its own last step.</summary>
    private static void OneByFour(ref float a, int aColumn, ref float b, int bRow, ref float c, int inner)
    {
        Vector512<float> r0 = Vector512.LoadUnsafe(ref c), r1 = Vector512.LoadUnsafe(ref c, 16), r2 = Vector512.LoadUnsafe(ref c, 32), r3 = Vector512.LoadUnsafe(ref c, 48);
        for (var k = 0; k < inner; k++)
        {
            var f = Vector512.Create(a);
            r0 = Vector512.FusedMultiplyAdd(f, Vector512.LoadUnsafe(ref b), r0);
            r1 = Vector512.FusedMultiplyAdd(f, Vector512.LoadUnsafe(ref b, 16), r1);
            r2 = Vector512.FusedMultiplyAdd(f, Vector512.LoadUnsafe(ref b, 32), r2);
            r3 = Vector512.FusedMultiplyAdd(f, Vector512.LoadUnsafe(ref b, 48), r3);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        Store(ref c, r0, r1, r2, r3);
    }

    private static void OneByOne(ref float a, int aColumn, ref float b, int bRow, ref float c, int inner)
    {
        var low = Vector256.LoadUnsafe(ref c);
        var high = Vector256.LoadUnsafe(ref c, 8);
        for (var k = 0; k < inner; k++)
        {
            var factor = Vector256.Create(a);
            low = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref b), low);
            high = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref b, 8), high);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        low.StoreUnsafe(ref c);
        high.StoreUnsafe(ref c, 8);
    }

    private static void FourByOne(ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        var (r00, r01) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, 8));
        var (r10, r11) = (Vector256.LoadUnsafe(ref c1), Vector256.LoadUnsafe(ref c1, 8));
        var (r20, r21) = (Vector256.LoadUnsafe(ref c2), Vector256.LoadUnsafe(ref c2, 8));
        var (r30, r31) = (Vector256.LoadUnsafe(ref c3), Vector256.LoadUnsafe(ref c3, 8));
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 8);
            var f = Vector256.Create(a);
            r00 = Vector256.FusedMultiplyAdd(f, b0, r00);
            r01 = Vector256.FusedMultiplyAdd(f, b1, r01);
            f = Vector256.Create(Unsafe.Add(ref a, aRow));
            r10 = Vector256.FusedMultiplyAdd(f, b0, r10);
            r11 = Vector256.FusedMultiplyAdd(f, b1, r11);
            f = Vector256.Create(Unsafe.Add(ref a, 2 * aRow));
            r20 = Vector256.FusedMultiplyAdd(f, b0, r20);
            r21 = Vector256.FusedMultiplyAdd(f, b1, r21);
            f = Vector256.Create(Unsafe.Add(ref a, 3 * aRow));
            r30 = Vector256.FusedMultiplyAdd(f, b0, r30);
            r31 = Vector256.FusedMultiplyAdd(f, b1, r31);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        r00.StoreUnsafe(ref c);
        r01.StoreUnsafe(ref c, 8);
        r10.StoreUnsafe(ref c1);
        r11.StoreUnsafe(ref c1, 8);
        r20.StoreUnsafe(ref c2);
        r21.StoreUnsafe(ref c2, 8);
        r30.StoreUnsafe(ref c3);
        r31.StoreUnsafe(ref c3, 8);
    }

    private static void FourByFour(ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        Vector512<float> r00 = Vector512.LoadUnsafe(ref c), r01 = Vector512.LoadUnsafe(ref c, 16), r02 = Vector512.LoadUnsafe(ref c, 32), r03 = Vector512.LoadUnsafe(ref c, 48);
        Vector512<float> r10 = Vector512.LoadUnsafe(ref c1), r11 = Vector512.LoadUnsafe(ref c1, 16), r12 = Vector512.LoadUnsafe(ref c1, 32), r13 = Vector512.LoadUnsafe(ref c1, 48);
        Vector512<float> r20 = Vector512.LoadUnsafe(ref c2), r21 = Vector512.LoadUnsafe(ref c2, 16), r22 = Vector512.LoadUnsafe(ref c2, 32), r23 = Vector512.LoadUnsafe(ref c2, 48);
        Vector512<float> r30 = Vector512.LoadUnsafe(ref c3), r31 = Vector512.LoadUnsafe(ref c3, 16), r32 = Vector512.LoadUnsafe(ref c3, 32), r33 = Vector512.LoadUnsafe(ref c3, 48);
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var b2 = Vector512.LoadUnsafe(ref b, 32);
            var b3 = Vector512.LoadUnsafe(ref b, 48);
            var f = Vector512.Create(a);
            r00 = Vector512.FusedMultiplyAdd(f, b0, r00);
            r01 = Vector512.FusedMultiplyAdd(f, b1, r01);
            r02 = Vector512.FusedMultiplyAdd(f, b2, r02);
            r03 = Vector512.FusedMultiplyAdd(f, b3, r03);
            f = Vector512.Create(Unsafe.Add(ref a, aRow));
            r10 = Vector512.FusedMultiplyAdd(f, b0, r10);
            r11 = Vector512.FusedMultiplyAdd(f, b1, r11);
            r12 = Vector512.FusedMultiplyAdd(f, b2, r12);
            r13 = Vector512.FusedMultiplyAdd(f, b3, r13);
            f = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            r20 = Vector512.FusedMultiplyAdd(f, b0, r20);
            r21 = Vector512.FusedMultiplyAdd(f, b1, r21);
            r22 = Vector512.FusedMultiplyAdd(f, b2, r22);
            r23 = Vector512.FusedMultiplyAdd(f, b3, r23);
            f = Vector512.Create(Unsafe.Add(ref a, 3 * aRow));
            r30 = Vector512.FusedMultiplyAdd(f, b0, r30);
            r31 = Vector512.FusedMultiplyAdd(f, b1, r31);
            r32 = Vector512.FusedMultiplyAdd(f, b2, r32);
            r33 = Vector512.FusedMultiplyAdd(f, b3, r33);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        Store(ref c, r00, r01, r02, r03);
        Store(ref c1, r10, r11, r12, r13);
        Store(ref c2, r20, r21, r22, r23);
        Store(ref c3, r30, r31, r32, r33);
    }

    private static void FourByTwo(ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        var (r00, r01) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, 16));
        var (r10, r11) = (Vector512.LoadUnsafe(ref c1), Vector512.LoadUnsafe(ref c1, 16));
        var (r20, r21) = (Vector512.LoadUnsafe(ref c2), Vector512.LoadUnsafe(ref c2, 16));
        var (r30, r31) = (Vector512.LoadUnsafe(ref c3), Vector512.LoadUnsafe(ref c3, 16));
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var f = Vector512.Create(a);
            r00 = Vector512.FusedMultiplyAdd(f, b0, r00);
            r01 = Vector512.FusedMultiplyAdd(f, b1, r01);
            f = Vector512.Create(Unsafe.Add(ref a, aRow));
            r10 = Vector512.FusedMultiplyAdd(f, b0, r10);
            r11 = Vector512.FusedMultiplyAdd(f, b1, r11);
            f = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            r20 = Vector512.FusedMultiplyAdd(f, b0, r20);
            r21 = Vector512.FusedMultiplyAdd(f, b1, r21);
            f = Vector512.Create(Unsafe.Add(ref a, 3 * aRow));
            r30 = Vector512.FusedMultiplyAdd(f, b0, r30);
            r31 = Vector512.FusedMultiplyAdd(f, b1, r31);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        r00.StoreUnsafe(ref c);
        r01.StoreUnsafe(ref c, 16);
        r10.StoreUnsafe(ref c1);
        r11.StoreUnsafe(ref c1, 16);
        r20.StoreUnsafe(ref c2);
        r21.StoreUnsafe(ref c2, 16);
        r30.StoreUnsafe(ref c3);
        r31.StoreUnsafe(ref c3, 16);
    }

    private static void Store(ref float c, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        v0.StoreUnsafe(ref c);
        v1.StoreUnsafe(ref c, 16);
        v2.StoreUnsafe(ref c, 32);
        v3.StoreUnsafe(ref c, 48);
    }
}
