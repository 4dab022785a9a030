namespace Chancery.Reading.Html;

/// <summary>
/// Finds lists of other stories: at least three sisters of one name and class, nearly each a few words with a link of its own. Their texts
/// read like paragraphs, but none is of the article.
/// </summary>
internal static class Teasers
{
    private const int FewestSisters = 3;
    private const int MostWords = 130;
    private const int FewestLinkWords = 3;

    public static void Mark(PageTree tree, List<PageBlock> blocks)
    {
        var words = new int[tree.Nodes.Count];
        var linked = new bool[tree.Nodes.Count];
        Sum(tree, blocks, words, linked);
        var sisters = new Dictionary<(int Parent, string Name, string Hint), List<int>>();
        for (var i = 1; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsText || node.IsDropped || words[i] == 0 || !MarkupNames.Blocks.Contains(node.Name) || node.Name is "p" or "br") continue;
            var key = (node.Parent, node.Name, node.Name == "li" ? "" : node.Hint);
            if (!sisters.TryGetValue(key, out var group)) sisters[key] = group = [];
            group.Add(i);
        }

        foreach (var group in sisters.Values)
        {
            if (group.Count < FewestSisters) continue;
            var teasers = group.Count(index => linked[index] && words[index] <= MostWords);
            if (teasers < FewestSisters || teasers * 5 < group.Count * 4) continue;
            foreach (var index in group.Where(index => words[index] <= MostWords)) tree.Nodes[index].IsDropped = true;
        }

        blocks.RemoveAll(block => tree.Ancestor(block.First, node => node.IsDropped) >= 0);
    }

    private static void Sum(PageTree tree, List<PageBlock> blocks, int[] words, bool[] linked)
    {
        foreach (var block in blocks)
        {
            words[block.First] = block.Words;
            linked[block.First] = block.LinkDensity > 0.6 && block.LinkWords >= FewestLinkWords;
        }

        for (var i = tree.Nodes.Count - 1; i > 0; i--)
        {
            var parent = tree.Nodes[i].Parent;
            if (parent < 0) continue;
            words[parent] += words[i];
            linked[parent] |= linked[i];
        }
    }
}
