namespace Chancery.Reading.Html;

/// <summary>
/// Finds each text of a parsed page in its source. Texts come in source order, so one pass does; what the parser moved
/// (text out of tables) is sought again from the element it stands in. Linear: failed searches have a budget.
/// </summary>
internal sealed class SourceAligner
{
    private const int SearchWithin = 4096;
    private readonly string source;
    private readonly List<(int Start, int End)> runs;
    private int budget;

    private SourceAligner(string source)
    {
        this.source = source;
        runs = SourceRuns.Of(source);
        budget = Math.Max(source.Length, 1 << 16) * 4;
    }

    /// <summary>Sets the origins of every text of the tree that holds more than white space.</summary>
    public static void Align(PageTree tree, string source)
    {
        var aligner = new SourceAligner(source);
        var (run, at) = aligner.Locate(0);
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (!node.IsText || string.IsNullOrWhiteSpace(node.Data) || IsRaw(tree, node)) continue;
            node.Origins = new int[node.Data.Length];
            if (!aligner.TryMatch(node, run, at, out var end) && !aligner.TryFind(tree, i, run, at, out end))
            {
                Array.Fill(node.Origins, Math.Min(node.Position, Math.Max(0, source.Length - 1)));
                continue;
            }

            (run, at) = end;
        }
    }

    private static bool IsRaw(PageTree tree, PageNode node) => node.Parent >= 0 && tree.Nodes[node.Parent].Name is "script" or "style" or "template";

    private (int Run, int At) Locate(int position)
    {
        int low = 0, high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low == runs.Count ? (low, source.Length) : (low, Math.Max(position, runs[low].Start));
    }

    /// <summary>Tries, in turn, from the element before the text and from every run after the last match.</summary>
    private bool TryFind(PageTree tree, int index, int run, int at, out (int Run, int At) end)
    {
        var node = tree.Nodes[index];
        var anchor = Locate(Math.Max(node.Position, node.Parent < 0 ? 0 : tree.Nodes[node.Parent].Position));
        for (var tries = 0; tries < 8 && anchor.Run + tries < runs.Count; tries++)
            if (TryMatch(node, anchor.Run + tries, tries == 0 ? anchor.At : runs[anchor.Run + tries].Start, out end)) return true;
        var until = at + SearchWithin;
        for (var next = run + 1; next < runs.Count && runs[next].Start < until; next++)
            if (TryMatch(node, next, runs[next].Start, out end)) return true;
        end = (run, at);
        return false;
    }

    private bool TryMatch(PageNode node, int run, int at, out (int Run, int At) end)
    {
        end = (run, at);
        if (budget <= 0) return false;
        var data = node.Data!;
        var origins = node.Origins!;
        var matched = 0;
        while (matched < data.Length)
        {
            if (run < runs.Count && at >= runs[run].End)
            {
                run++;
                if (run < runs.Count) at = runs[run].Start;
                continue;
            }

            var raw = run < runs.Count ? source[at] : '\0';
            if (run < runs.Count && raw == data[matched])
            {
                origins[matched++] = at++;
                // A text that spells '&' as an entity goes on after it.
                if (raw == '&') at = Math.Max(at, EntityEnd(at - 1, "&"));
                continue;
            }

            if (raw == '&' && TryEntity(data, matched, at, out var length, out var after))
            {
                for (var i = 0; i < length; i++) origins[matched + i] = at;
                matched += length;
                at = after;
                continue;
            }

            if (run < runs.Count && char.IsWhiteSpace(raw)) at++;
            else if (char.IsWhiteSpace(data[matched])) origins[matched++] = Math.Min(at, source.Length - 1);
            else
            {
                budget -= matched + 1;
                return false;
            }
        }

        end = (run, at);
        return true;
    }

    private bool TryEntity(string data, int matched, int at, out int length, out int after)
    {
        length = 0;
        after = at;
        if (CharacterReference.Read(source, at) is not { } reference) return false;
        if (string.CompareOrdinal(data, matched, reference.Characters, 0, reference.Characters.Length) != 0) return false;
        length = reference.Characters.Length;
        after = reference.End;
        return true;
    }

    private int EntityEnd(int at, string expected) =>
        CharacterReference.Read(source, at) is { } reference && reference.Characters == expected ? reference.End : at + 1;
}
