using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Chancery.Annotating.Models;

/// <summary>Reads the parts of a model's file, in the order in which the trainer writes them.</summary>
internal sealed class ModelReader(ReadOnlyMemory<byte> bytes)
{
    private const int Most = 1 << 26;
    private int at;

    public int Integer() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

    public string Text() => Encoding.UTF8.GetString(Take(Length(1)).Span);

    public ImmutableArray<string> Strings()
    {
        var strings = new string[Length(sizeof(int))];
        for (var i = 0; i < strings.Length; i++) strings[i] = Text();
        return ImmutableCollectionsMarshal.AsImmutableArray(strings);
    }

    public ImmutableArray<TagTriple> Tags()
    {
        var tags = new TagTriple[Length(3 * sizeof(int))];
        for (var i = 0; i < tags.Length; i++) tags[i] = new TagTriple(Integer(), Integer(), Integer());
        return ImmutableCollectionsMarshal.AsImmutableArray(tags);
    }

    public Dictionary<string, WordRows> Vocabulary()
    {
        var count = Length(3 * sizeof(int));
        var words = new Dictionary<string, WordRows>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) words[Text()] = new WordRows(Integer(), Integer());
        return words;
    }

    public ByteTable Table()
    {
        var rows = Length(sizeof(float));
        var columns = Length(1);
        var scales = MemoryMarshal.Cast<byte, float>(Take(rows * sizeof(float)).Span).ToArray();
        return new ByteTable(scales, Take(rows * columns), columns);
    }

    /// <summary>The dense weights by name.</summary>
    public IEnumerable<KeyValuePair<string, float[]>> Weights()
    {
        while (Text() is { Length: > 0 } name)
        {
            var values = new float[Length(1) * Length(1)];
            var halves = MemoryMarshal.Cast<byte, Half>(Take(values.Length * 2).Span);
            for (var i = 0; i < values.Length; i++) values[i] = (float)halves[i];
            yield return new(name, values);
        }
    }

    public Dictionary<string, string> Edits()
    {
        var count = Length(2 * sizeof(int));
        var entries = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = Text();
            entries[key] = Text();
        }

        return entries;
    }

    /// <summary>A count of things of at least so many bytes each, which must still be there.</summary>
    private int Length(int each)
    {
        var length = Integer();
        return length >= 0 && length <= Most && (long)length * each <= bytes.Length - at
            ? length
            : throw new EndOfStreamException("A length is out of range.");
    }

    private ReadOnlyMemory<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - at) throw new EndOfStreamException("It ends too early.");
        at += count;
        return bytes.Slice(at - count, count);
    }
}
