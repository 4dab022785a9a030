using Chancery.Text;

namespace Chancery.Reading.Html;

/// <summary>Cuts what is left of a page into blocks of text: at the edges of block elements and at double line breaks.</summary>
internal sealed class BlockCutter
{
    private readonly PageTree tree;
    private readonly List<PageBlock> blocks = [];
    private readonly Stack<int> open = new();
    private MappedText text = new();
    private int first = -1;
    private int container;
    private int words;
    private int linkWords;
    private int links;
    private bool breakPending;

    private BlockCutter(PageTree tree) => this.tree = tree;

    public static List<PageBlock> Cut(PageTree tree)
    {
        var cutter = new BlockCutter(tree);
        cutter.Walk();
        return cutter.blocks;
    }

    private void Walk()
    {
        var i = 0;
        while (i < tree.Nodes.Count)
        {
            CloseUpTo(i);
            var node = tree.Nodes[i];
            if (node.IsDropped)
            {
                if (MarkupNames.Blocks.Contains(node.Name)) Flush();
                i = node.End;
                continue;
            }

            if (node.IsText) AddText(node, i);
            else Enter(node, i);
            i++;
        }

        CloseUpTo(int.MaxValue);
        Flush();
    }

    private void Enter(PageNode node, int index)
    {
        if (node.Name == "br")
        {
            if (breakPending) Flush();
            else if (text.Length > 0) breakPending = true;
            return;
        }

        if (MarkupNames.Blocks.Contains(node.Name)) Flush();
        if (node.IsLink) links++;
        open.Push(index);
    }

    private void CloseUpTo(int index)
    {
        while (open.Count > 0 && tree.Nodes[open.Peek()].End <= index)
        {
            var node = tree.Nodes[open.Pop()];
            if (node.IsLink) links--;
            if (MarkupNames.Blocks.Contains(node.Name)) Flush();
        }
    }

    private void AddText(PageNode node, int index)
    {
        var data = node.Data!;
        for (var i = 0; i < data.Length; i++)
        {
            var c = data[i];
            if (c is '\u200B' or '\u00AD' or '\uFEFF' or '\u2060') continue;
            var origin = node.Origins is null ? node.Position : node.Origins[i];
            if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[text.Length - 1] is not (' ' or '\n') && !breakPending) text.Append(' ', origin);
                continue;
            }

            if (breakPending) Break(origin);
            if (first < 0) Begin(index);
            if (text.Length == 0 || text[text.Length - 1] is ' ' or '\n')
            {
                words++;
                if (links > 0) linkWords++;
            }

            text.Append(c, origin);
        }
    }

    private void Break(int origin)
    {
        breakPending = false;
        if (text.Length == 0) return;
        if (text[text.Length - 1] == ' ') text.CutTo(text.Length - 1);
        text.Append('\n', origin);
    }

    private void Begin(int index)
    {
        first = index;
        container = tree.Ancestor(tree.Nodes[index].Parent, node => MarkupNames.Blocks.Contains(node.Name));
        if (container < 0) container = 0;
    }

    private void Flush()
    {
        breakPending = false;
        while (text.Length > 0 && text[text.Length - 1] is ' ' or '\n') text.CutTo(text.Length - 1);
        if (text.Length > 0)
        {
            blocks.Add(new PageBlock { Text = text, Container = container, First = first, Words = words, LinkWords = linkWords, Kind = KindOf(first, out var level), Level = level });
        }

        if (text.Length > 0) text = new MappedText();
        first = -1;
        words = 0;
        linkWords = 0;
    }

    private BlockKind KindOf(int index, out int level)
    {
        level = 0;
        for (var at = tree.Nodes[index].Parent; at >= 0; at = tree.Nodes[at].Parent)
        {
            var name = tree.Nodes[at].Name;
            if (MarkupNames.Headings.Contains(name))
            {
                level = name[1] - '0';
                return BlockKind.Heading;
            }

            if (name is "li" or "dd" or "dt") return BlockKind.ListItem;
            if (name is "figcaption" or "figure" or "caption") return BlockKind.Caption;
            if (name is "p" && tree.Nodes[at].Parent >= 0 && tree.Nodes[tree.Nodes[at].Parent].Name is not ("li" or "figcaption" or "figure")) return BlockKind.Paragraph;
            if (name is "article" or "section" or "main" or "body") return BlockKind.Paragraph;
        }

        return BlockKind.Paragraph;
    }
}
