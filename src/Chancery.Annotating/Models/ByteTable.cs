using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Annotating.Models;

/// <summary>Rows of signed bytes with a scale a row; they stay in the bytes of the model's file.</summary>
internal sealed class ByteTable(float[] scales, ReadOnlyMemory<byte> values, int columns)
{
    private const int Step = 16;

    public int Columns => columns;

    /// <summary>Adds a row, scaled, to as many floats.</summary>
    public void AddTo(int row, Span<float> sum)
    {
        var scale = Vector128.Create(scales[row]);
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, sbyte>(values.Span.Slice(row * columns, columns)));
        ref var to = ref MemoryMarshal.GetReference(sum[..columns]);
        for (var i = 0; i < columns; i += Step)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)i));
            var (first, second) = Vector128.Widen(low);
            var (third, fourth) = Vector128.Widen(high);
            Add(ref to, i, first, scale);
            Add(ref to, i + 4, second, scale);
            Add(ref to, i + 8, third, scale);
            Add(ref to, i + 12, fourth, scale);
        }
    }

    private static void Add(ref float to, int at, Vector128<int> values, Vector128<float> scale)
    {
        ref var place = ref Unsafe.Add(ref to, at);
        (Vector128.LoadUnsafe(ref place) + (Vector128.ConvertToSingle(values) * scale)).StoreUnsafe(ref place);
    }
}
