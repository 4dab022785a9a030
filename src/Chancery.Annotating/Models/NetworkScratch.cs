using Chancery.Annotating.Syntax;

namespace Chancery.Annotating.Models;

/// <summary>The arrays that one thread needs to run the network; pooled, so that a document allocates only what it gives back.</summary>
internal sealed class NetworkScratch
{
    /// <summary>The most tokens of one piece of a sentence; longer sentences are read in pieces, so that time stays linear.</summary>
    public const int Piece = 160;

    /// <summary>The most tokens of the pieces that are read together.</summary>
    public const int Room = 320;

    public NetworkScratch(EnglishModel model)
    {
        var width = ModelLayout.Width;
        Vectors = new float[Room * model.VectorWidth];
        Input = new float[(Room + 2) * width];
        Window = new float[Room * 3 * width];
        Encoded = new float[Room * 2 * width];
        Gates = new float[Room * 6 * width];
        State = new float[2 * width];
        Hidden = new float[Room * 2 * width];
        Dependents = new float[Room * width];
        Heads = new float[Room * width];
        LabelDependents = new float[Room * width];
        LabelHeads = new float[Room * width];
        Turned = new float[width * (Piece + 16)];
        Arcs = new float[Piece * (Piece + 16)];
        Tags = new float[Room * Pad(17 + model.Native.Length + model.Features.Length)];
        Names = new float[Room * 16];
        Labels = new float[Room * Pad(model.Relations.Length)];
        Paths = new byte[Room * 16];
    }

    public float[] Vectors { get; }

    public float[] Input { get; }

    public float[] Window { get; }

    public float[] Encoded { get; }

    public float[] Gates { get; }

    public float[] State { get; }

    public float[] Hidden { get; }

    public float[] Dependents { get; }

    public float[] Heads { get; }

    public float[] LabelDependents { get; }

    public float[] LabelHeads { get; }

    public float[] Turned { get; }

    public float[] Arcs { get; }

    public float[] Tags { get; }

    public float[] Names { get; }

    public float[] Labels { get; }

    public byte[] Paths { get; }

    /// <summary>Four rows of rounded numbers, two in each.</summary>
    public int[] Pairs { get; } = new int[2 * WeightPanels.LongestInner];

    public int[] Rows { get; } = new int[WordFeatures.Count];

    /// <summary>Where the pieces that are read together start, and the last one's end.</summary>
    public int[] Bounds { get; } = new int[Room + 2];

    public StringPool Strings { get; } = new();

    public TreeFinder Trees { get; } = new(Piece);

    public static int Pad(int count) => (count + 15) & ~15;
}
