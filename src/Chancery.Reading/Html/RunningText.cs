namespace Chancery.Reading.Html;

/// <summary>Where a page has its running text.</summary>
internal sealed class RunningText
{
    private const int LongStretch = 40;
    private const int LeastOfBest = 500;

    private RunningText(int[] mass, HashSet<int> around)
    {
        Mass = mass;
        Around = around;
    }

    /// <summary>Characters of running text under each node: long stretches outside links and silent elements.</summary>
    public int[] Mass { get; }

    /// <summary>The element with most running text in paragraphs of its own, comments and the like aside, and all elements around it.</summary>
    public HashSet<int> Around { get; }

    public static RunningText Of(PageTree tree)
    {
        var mass = new int[tree.Nodes.Count];
        for (var i = tree.Nodes.Count - 1; i >= 0; i--)
        {
            var node = tree.Nodes[i];
            if (node.IsText && node.Data!.Length >= LongStretch) mass[i] = node.Data.AsSpan().Trim().Length;
            if (MarkupNames.Silent.Contains(node.Name) || node.IsLink) mass[i] = 0;
            if (node.Parent >= 0) mass[node.Parent] += mass[i];
        }

        return new RunningText(mass, AroundParagraphs(tree, mass));
    }

    private static HashSet<int> AroundParagraphs(PageTree tree, int[] mass)
    {
        var sums = new int[tree.Nodes.Count];
        var isAside = new bool[tree.Nodes.Count];
        var holder = new int[tree.Nodes.Count];
        var best = 0;
        for (var i = 1; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.Parent < 0) continue;
            isAside[i] = isAside[node.Parent] || MarkupNames.Silent.Contains(node.Name) || node.Name is "aside" or "footer" || !node.IsText && NameHints.IsAside(node);
            holder[i] = MarkupNames.Blocks.Contains(node.Name) ? i : holder[node.Parent];
            if (!node.IsText || isAside[i] || mass[i] == 0) continue;
            // Running text counts for the element whose paragraph it is, or whose own it is, and for the one around that.
            var own = holder[i];
            var above = Math.Max(0, tree.Nodes[own].Parent);
            if (tree.Nodes[own].Name == "p") own = above;
            else sums[above] += mass[i];
            sums[own] += mass[i];
            if (sums[own] > sums[best]) best = own;
            if (sums[above] > sums[best]) best = above;
        }

        var around = new HashSet<int>();
        if (sums[best] > LeastOfBest)
            for (var at = best; at >= 0; at = tree.Nodes[at].Parent) around.Add(at);
        return around;
    }
}
