using Chancery.Text;

namespace Chancery.Reading.Html;

/// <summary>
/// Chooses the blocks of a page that are the article. Every block has a weight, positive for running text, negative for links and
/// scraps; the article is the element whose blocks weigh most, with a bonus for elements that say they hold an article.
/// </summary>
internal sealed class MainContent
{
    private const double PoorlyCovered = 0.5;
    private const double WellCovered = 0.85;
    private readonly PageTree tree;
    private readonly List<PageBlock> blocks;


    private MainContent(PageTree tree, List<PageBlock> blocks)
    {
        this.tree = tree;
        this.blocks = blocks;
    }

    public static List<PageBlock> Choose(PageTree tree, List<PageBlock> blocks, PageMetadata metadata, FurnitureList furniture)
    {
        Teasers.Mark(tree, blocks);
        if (blocks.Count == 0) return [];
        var content = new MainContent(tree, blocks);
        foreach (var block in blocks) block.Weight = Weigh(block);
        var root = content.Root();
        var inside = blocks.FindAll(block => root <= block.First && block.First < tree.Nodes[root].End);
        var article = ArticleBlocks.Of(inside, metadata, furniture);
        return BodyHint.Of(metadata.ArticleBody) is { } hint ? Hinted(article, blocks, hint, metadata, furniture) : article;
    }

    /// <summary>
    /// Where the page tells its article's text: what was chosen is cut to what it tells, from the first block of it to the last; and if
    /// most of what it tells was not chosen, all blocks of it are.
    /// </summary>
    private static List<PageBlock> Hinted(List<PageBlock> article, List<PageBlock> blocks, BodyHint hint, PageMetadata metadata, FurnitureList furniture)
    {
        var covered = hint.Covered(article);
        if (covered < PoorlyCovered)
        {
            var told = Between(blocks, hint);
            return hint.Covered(told) > WellCovered ? ArticleBlocks.Of(told, metadata, furniture) : article;
        }

        return covered > WellCovered ? Between(article, hint) : article;
    }

    private static List<PageBlock> Between(List<PageBlock> blocks, BodyHint hint)
    {
        var first = blocks.FindIndex(block => hint.Share(block) > 0.5);
        var last = blocks.FindLastIndex(block => hint.Share(block) > 0.5);
        return first < 0 ? [] : blocks[first..(last + 1)];
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
        foreach (var words in HintWords.Of(node.Hint))
            for (var i = 0; i + 1 < words.Length; i++)
                if (words[i] is "article" or "story" or "post" or "entry" && words[i + 1] is "body" or "content" or "text") return 1.4;
        if (node.Name == "article") return 1.25;
        return node.Name == "main" ? 1.1 : 1;
    }
}
