using Chancery.Text.Layers;

namespace Chancery.Annotating.Tags;

/// <summary>The most likely tags of a sentence under a hidden Markov model of second order (Viterbi).</summary>
internal sealed class TagDecoder(TagSequences sequences)
{
    private const int Tags = TagNames.Count;
    private const int States = (Tags + 1) * Tags;
    private const double Least = 0.004;
    private const int Worst = int.MinValue / 2;
    private int[] before = new int[States];
    private int[] now = new int[States];
    private byte[] back = [];

    /// <param name="probabilities">One row of tags a word.</param>
    /// <param name="tags">Filled with one tag a word.</param>
    public void Decode(ReadOnlySpan<double> probabilities, Span<UniversalTag> tags)
    {
        var count = tags.Length;
        if (back.Length < count * States) back = new byte[count * States];
        Array.Fill(before, Worst);
        Span<int> candidates = stackalloc int[Tags];
        Span<int> last = stackalloc int[Tags];
        Span<int> second = stackalloc int[Tags + 1];
        var lastCount = 0;
        var secondCount = 1;
        second[0] = TagNames.Start;
        for (var word = 0; word < count; word++)
        {
            var row = probabilities.Slice(word * Tags, Tags);
            var found = Candidates(row, candidates);
            Array.Fill(now, Worst);
            for (var c = 0; c < found; c++)
            {
                var tag = candidates[c];
                var emission = TagNames.Score(row[tag] / sequences.Share(tag));
                if (word == 0) now[(TagNames.Start * Tags) + tag] = emission + sequences.Score(TagNames.Start, TagNames.Start, tag);
                for (var p = 0; p < lastCount; p++) Extend(word, last[p], tag, emission, second[..secondCount]);
            }

            (before, now) = (now, before);
            secondCount = lastCount == 0 ? 1 : lastCount;
            if (lastCount > 0) last[..lastCount].CopyTo(second);
            candidates[..found].CopyTo(last);
            lastCount = found;
        }

        Trace(count, tags);
    }

    private void Extend(int word, int last, int tag, int emission, ReadOnlySpan<int> second)
    {
        var best = Worst;
        var from = 0;
        foreach (var earlier in second)
        {
            var reached = before[(earlier * Tags) + last];
            if (reached == Worst) continue;
            var score = reached + sequences.Score(earlier, last, tag);
            if (score <= best) continue;
            best = score;
            from = earlier;
        }

        now[(last * Tags) + tag] = best + emission;
        back[(word * States) + (last * Tags) + tag] = (byte)from;
    }

    private void Trace(int count, Span<UniversalTag> tags)
    {
        var best = -1;
        var score = Worst;
        for (var state = 0; state < States; state++)
        {
            if (before[state] == Worst) continue;
            var end = before[state] + sequences.Score(state / Tags, state % Tags, TagNames.End);
            if (end <= score) continue;
            score = end;
            best = state;
        }

        for (var word = count - 1; word >= 0; word--)
        {
            var (previous, tag) = (best / Tags, best % Tags);
            tags[word] = (UniversalTag)tag;
            if (word > 0) best = (back[(word * States) + best] * Tags) + previous;
        }
    }

    private static int Candidates(ReadOnlySpan<double> row, Span<int> candidates)
    {
        var highest = 0.0;
        foreach (var p in row) highest = Math.Max(highest, p);
        var found = 0;
        for (var tag = 0; tag < Tags; tag++)
        {
            if (row[tag] > 0 && row[tag] >= highest * Least) candidates[found++] = tag;
        }

        if (found == 0) candidates[found++] = (int)UniversalTag.X;
        return found;
    }
}
