using Chancery.Text;

namespace Chancery.Reading.Html;

/// <summary>
/// Chooses the blocks of a page that are the article. Every block has a weight, positive for running text, negative for links and
/// scraps; the article is the element whose blocks weigh most, with a bonus for elements that say they hold an article.
/// </summary>
internal sealed class MainContent
{
    private readonly PageTree tree;
    private readonly List<PageBlock> blocks;

    private readonly PageMetadata metadata;
    private readonly FurnitureList furniture;

    private MainContent(PageTree tree, List<PageBlock> blocks, PageMetadata metadata, FurnitureList furniture)
    {
        this.tree = tree;
        this.blocks = blocks;
        this.metadata = metadata;
        this.furniture = furniture;
    }

    public static List<PageBlock> Choose(PageTree tree, List<PageBlock> blocks, PageMetadata metadata, FurnitureList furniture)
    {
        if (blocks.Count == 0) return [];
        var content = new MainContent(tree, blocks, metadata, furniture);
        foreach (var block in blocks) block.Weight = Weigh(block);
        var root = content.Root();
        var inside = blocks.FindAll(block => root <= block.First && block.First < tree.Nodes[root].End);
        return inside.FindAll(content.IsKept);
    }

    private static double Weigh(PageBlock block)
    {
        var density = block.LinkDensity;
        if (density > 0.5) return -Math.Min(block.Words, 10) - 1;
        if (block.Kind == BlockKind.Heading) return 0;
        if (block.Words >= 10) return Math.Min(block.Words, 120) * (1 - density) + (block.EndsSentence ? 8 : -4);
        return block.EndsSentence ? 2 : -1.5;
    }

    /// <summary>Going down from the page, a child is taken while it holds nearly all the weight, weighed by what it says it is.</summary>
    private int Root()
    {
        var weights = new double[tree.Nodes.Count];
        foreach (var block in blocks) weights[block.First] += block.Weight;
        for (var i = tree.Nodes.Count - 1; i > 0; i--)
            if (tree.Nodes[i].Parent >= 0) weights[tree.Nodes[i].Parent] += weights[i];
        var best = 0;
        var bestScore = double.MinValue;
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsText || node.IsDropped || !MarkupNames.Blocks.Contains(node.Name) || node.Name is "p" or "li" or "h1" or "h2" or "h3") continue;
            var score = weights[i] * Bonus(node);
            // Of equal elements the innermost is taken, so that what stands beside it is left out.
            if (score >= bestScore)
            {
                bestScore = score;
                best = i;
            }
        }

        return best;
    }

    private static double Bonus(PageNode node)
    {
        var element = node.Element!;
        if (element.GetAttribute("itemprop") is "articleBody") return 1.6;
        var words = HintWords.Of(node.Hint);
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i] is "article" or "story" or "post" or "entry" && words[i + 1] is "body" or "content" or "text") return 1.4;
        if (node.Name == "article") return 1.25;
        return node.Name == "main" ? 1.1 : 1;
    }

    private bool IsKept(PageBlock block)
    {
        if (block.Kind == BlockKind.Caption) return false;
        if (block.LinkDensity > 0.6 && block.Words < 30) return false;
        if (block.Kind == BlockKind.Heading && metadata.Title is { } title && block.Value.Equals(title, StringComparison.OrdinalIgnoreCase)) return false;
        return !furniture.Holds(block.Value);
    }
}
