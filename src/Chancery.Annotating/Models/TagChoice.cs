namespace Chancery.Annotating.Models;

/// <summary>Chooses UPOS, XPOS and FEATS together: the best sum of scores among those that occur together.</summary>
internal sealed class TagChoice(EnglishModel model)
{
    private readonly int stride = NetworkScratch.Pad(UniversalCount + model.Native.Length + model.Features.Length);

    public const int UniversalCount = 17;

    /// <summary>For each UPOS, its triples.</summary>
    private readonly int[][] triples = [.. Enumerable.Range(0, UniversalCount)
        .Select(tag => Enumerable.Range(0, model.Tags.Length).Where(at => model.Tags[at].Universal == tag).ToArray())];

    /// <param name="scores">A padded row a token: UPOS, XPOS, FEATS.</param>
    /// <param name="chosen">Takes an index of <see cref="EnglishModel.Tags"/> a token.</param>
    public void Choose(ReadOnlySpan<float> scores, Span<int> chosen)
    {
        for (var token = 0; token < chosen.Length; token++)
        {
            var row = scores.Slice(token * stride, stride);
            var native = row[UniversalCount..];
            var features = native[model.Native.Length..];
            var (best, most) = (0, float.NegativeInfinity);
            for (var universal = 0; universal < UniversalCount; universal++)
            {
                foreach (var at in triples[universal])
                {
                    var triple = model.Tags[at];
                    var score = row[universal] + native[triple.Native] + features[triple.Features];
                    if (score > most) (best, most) = (at, score);
                }
            }

            chosen[token] = best;
        }
    }
}
