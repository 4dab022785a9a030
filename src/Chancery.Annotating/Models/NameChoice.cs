using System.Collections.Immutable;

namespace Chancery.Annotating.Models;

/// <summary>The best row of IOB2 tags (Viterbi 1967), in which an inner tag follows only its own kind.</summary>
public sealed class NameChoice
{
    /// <summary>Floats from a token's scores to the next token's, and from a row of the moves to the next.</summary>
    public const int Stride = 16;

    /// <summary>The score of what may not be.</summary>
    public const float Never = -1e4f;

    private readonly int count;
    private readonly float[] moves = new float[Stride * Stride];

    /// <param name="tags">O, then B and I of each type.</param>
    /// <param name="moves">The score of each tag (column) after each (row).</param>
    public NameChoice(ImmutableArray<string> tags, ReadOnlySpan<float> moves)
    {
        count = tags.Length;
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++) this.moves[(from * Stride) + to] = Follows(from, to) ? moves[(from * Stride) + to] : Never;
        }
    }

    /// <summary>Whether a tag goes on with a name.</summary>
    public static bool IsInner(int tag) => tag > 0 && tag % 2 == 0;

    /// <summary>Whether a tag may stand after another.</summary>
    public static bool Follows(int from, int to) => !IsInner(to) || from == to || from == to - 1;

    /// <param name="scores">A row of <see cref="Stride"/> scores a token.</param>
    /// <param name="paths">Room for <see cref="Stride"/> bytes a token.</param>
    /// <param name="chosen">Takes a tag a token; at least one.</param>
    public void Choose(ReadOnlySpan<float> scores, Span<byte> paths, Span<int> chosen)
    {
        Span<float> now = stackalloc float[Stride];
        Span<float> next = stackalloc float[Stride];
        for (var tag = 0; tag < count; tag++) now[tag] = scores[tag] + (IsInner(tag) ? Never : 0);
        for (var token = 1; token < chosen.Length; token++)
        {
            for (var to = 0; to < count; to++)
            {
                var best = 0;
                for (var from = 1; from < count; from++)
                {
                    if (now[from] + moves[(from * Stride) + to] > now[best] + moves[(best * Stride) + to]) best = from;
                }

                next[to] = now[best] + moves[(best * Stride) + to] + scores[(token * Stride) + to];
                paths[(token * Stride) + to] = (byte)best;
            }

            next.CopyTo(now);
        }

        var last = 0;
        for (var tag = 1; tag < count; tag++)
        {
            if (now[tag] > now[last]) last = tag;
        }

        for (var token = chosen.Length - 1; token >= 0; token--)
        {
            chosen[token] = last;
            last = paths[(token * Stride) + last];
        }
    }
}
