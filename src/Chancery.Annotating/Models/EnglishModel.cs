using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Chancery.Annotating.Models;

/// <summary>The weights of the English network, with the words and classes that they are for. Immutable: one instance serves all threads.</summary>
public sealed class EnglishModel
{
    /// <summary>Longer words are not looked up.</summary>
    internal const int LongestWord = 40;

    private readonly FrozenDictionary<string, float[]> weights;
    private readonly Dictionary<string, WordRows> vocabulary;

    internal EnglishModel(ModelReader reader)
    {
        Layers = reader.Integer();
        Native = reader.Strings();
        Features = reader.Strings();
        Relations = reader.Strings();
        NameTags = reader.Strings();
        RootRelation = Relations.IndexOf("root");
        Tags = reader.Tags();
        vocabulary = reader.Vocabulary();
        Words = reader.Table();
        Hashed = reader.Table();
        Vectors = reader.Table();
        weights = reader.Weights().ToFrozenDictionary(StringComparer.Ordinal);
        Lemmas = new LemmaTable(reader.Edits(), reader.Edits());
    }

    /// <summary>The first bytes of a model's file.</summary>
    public static ReadOnlySpan<byte> Magic => "CHMODEL1"u8;

    /// <summary>XPOS names.</summary>
    public ImmutableArray<string> Native { get; }

    /// <summary>FEATS values.</summary>
    public ImmutableArray<string> Features { get; }

    /// <summary>DEPREL names.</summary>
    public ImmutableArray<string> Relations { get; }

    /// <summary>IOB2 tags: O, then B and I of each type.</summary>
    public ImmutableArray<string> NameTags { get; }

    /// <summary>Combinations of UPOS, XPOS and FEATS.</summary>
    public int TagCount => Tags.Length;

    /// <summary>Words with a row or a vector of their own.</summary>
    public int WordCount => vocabulary.Count;

    internal int Layers { get; }

    internal int RootRelation { get; }

    /// <summary>The tags that occur together.</summary>
    internal ImmutableArray<TagTriple> Tags { get; }

    internal ByteTable Words { get; }

    internal ByteTable Hashed { get; }

    internal ByteTable Vectors { get; }

    internal int VectorWidth => Vectors.Columns;

    public LemmaTable Lemmas { get; }

    /// <exception cref="InvalidDataException">The file is missing, damaged or of another version; the message says what mends it.</exception>
    /// <param name="directory">data/models/en.</param>
    public static EnglishModel Load(string directory)
    {
        var path = Path.Combine(directory, "english.model");
        if (!File.Exists(path)) throw Unusable(path, "is missing", null);
        var bytes = File.ReadAllBytes(path);
        var start = Magic.Length + SHA256.HashSizeInBytes;
        if (bytes.Length < start || !bytes.AsSpan().StartsWith(Magic)) throw Unusable(path, "is no model of this version", null);
        if (!SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(bytes.AsSpan(Magic.Length, SHA256.HashSizeInBytes)))
            throw Unusable(path, "is damaged: its bytes do not have the hash that it states", null);
        try
        {
            return new EnglishModel(new ModelReader(bytes.AsMemory(start)));
        }
        catch (Exception reason) when (reason is EndOfStreamException or KeyNotFoundException or ArgumentException)
        {
            throw Unusable(path, "does not hold what this version reads", reason);
        }
    }

    /// <exception cref="KeyNotFoundException">The model has no such weights.</exception>
    internal float[] Weight(string name) => weights[name];

    /// <summary>Rows of the word table and of the vectors; -1 where it has none.</summary>
    internal WordRows Rows(ReadOnlySpan<char> folded) =>
        vocabulary.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var rows) ? rows : WordRows.None;

    private static InvalidDataException Unusable(string path, string what, Exception? reason) => new(
        $"{path} {what}. Take it again with `git checkout -- data/models/en`, or train it anew with "
        + "`dotnet run -c Release --project tools/Chancery.Training -- train DATA --to data/models/en`.", reason);
}
