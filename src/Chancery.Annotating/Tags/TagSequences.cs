using System.Globalization;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Tags;

/// <summary>
/// How likely a tag is after two others: counts of three tags, of two and of one, mixed by deleted interpolation
/// (Brants 2000, "TnT: a statistical part-of-speech tagger").
/// </summary>
public sealed class TagSequences
{
    private const int Size = TagNames.Count + 2;
    private readonly int[] scores = new int[Size * Size * Size];
    private readonly double[] shares = new double[TagNames.Count];

    public TagSequences(TsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var three = new double[Size * Size * Size];
        var two = new double[Size * Size];
        var pairs = new double[Size * Size];
        var one = new double[Size];
        var contexts = new double[Size];
        foreach (var row in table.Rows)
        {
            var a = TagNames.Index(row["first"], row.Place);
            var b = TagNames.Index(row["second"], row.Place);
            var c = TagNames.Index(row["third"], row.Place);
            var count = double.Parse(row["count"], CultureInfo.InvariantCulture);
            three[Cell(a, b, c)] += count;
            pairs[(a * Size) + b] += count;
            two[(b * Size) + c] += count;
            contexts[b] += count;
            one[c] += count;
        }

        var total = one.Sum();
        for (var tag = 0; tag < TagNames.Count; tag++) shares[tag] = Math.Max(one[tag], 1) / total;
        var weights = Weights(three, two, pairs, one, contexts, total);
        for (var a = 0; a < Size; a++)
        {
            for (var b = 0; b < Size; b++)
            {
                for (var c = 0; c < Size; c++)
                {
                    var p = (weights.Three * Ratio(three[Cell(a, b, c)], pairs[(a * Size) + b]))
                        + (weights.Two * Ratio(two[(b * Size) + c], contexts[b])) + (weights.One * one[c] / total);
                    scores[Cell(a, b, c)] = TagNames.Score(p);
                }
            }
        }
    }

    public static TagSequences Load(string path) => new(TsvTable.Load(path));

    /// <summary>Log probability of <paramref name="third"/> after the two, in thousandths.</summary>
    internal int Score(int first, int second, int third) => scores[Cell(first, second, third)];

    /// <summary>How often a tag occurs, 0 to 1.</summary>
    internal double Share(int tag) => shares[tag];

    private static int Cell(int a, int b, int c) => (((a * Size) + b) * Size) + c;

    private static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;

    private static (double One, double Two, double Three) Weights(double[] three, double[] two, double[] pairs, double[] one, double[] contexts, double total)
    {
        double w1 = 0, w2 = 0, w3 = 0;
        for (var a = 0; a < Size; a++)
        {
            for (var b = 0; b < Size; b++)
            {
                for (var c = 0; c < Size; c++)
                {
                    var count = three[Cell(a, b, c)];
                    if (count == 0) continue;
                    var third = Ratio(count - 1, pairs[(a * Size) + b] - 1);
                    var second = Ratio(two[(b * Size) + c] - 1, contexts[b] - 1);
                    var first = (one[c] - 1) / (total - 1);
                    if (third >= second && third >= first) w3 += count;
                    else if (second >= first) w2 += count;
                    else w1 += count;
                }
            }
        }

        var sum = w1 + w2 + w3;
        return sum > 0 ? (w1 / sum, w2 / sum, w3 / sum) : (1, 0, 0);
    }
}
