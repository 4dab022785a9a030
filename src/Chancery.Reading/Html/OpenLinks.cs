namespace Chancery.Reading.Html;

/// <summary>
/// A link that is never closed: the parser opens it again in every paragraph that follows, so that the whole article seems to be links.
/// Long links with one and the same address are such.
/// </summary>
internal static class OpenLinks
{
    private const int LongLink = 80;
    private const int FewestClones = 2;

    public static void Mark(PageTree tree)
    {
        var lengths = new int[tree.Nodes.Count];
        var clones = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = tree.Nodes.Count - 1; i >= 0; i--)
        {
            var node = tree.Nodes[i];
            if (node.IsText) lengths[i] = node.Data!.AsSpan().Trim().Length;
            if (node.Parent >= 0) lengths[node.Parent] += lengths[i];
            if (!node.IsLink || lengths[i] < LongLink) continue;
            var address = node.Element!.GetAttribute("href") ?? "";
            if (!clones.TryGetValue(address, out var group)) clones[address] = group = [];
            group.Add(i);
        }

        foreach (var group in clones.Values.Where(group => group.Count >= FewestClones))
            foreach (var index in group) tree.Nodes[index].IsLink = false;
    }
}
