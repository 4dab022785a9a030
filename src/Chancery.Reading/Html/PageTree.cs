using AngleSharp.Dom;

namespace Chancery.Reading.Html;

/// <summary>A parsed page as one array in page order, so that every walk is a loop: nesting cannot overflow the stack.</summary>
internal sealed class PageTree
{
    private PageTree(List<PageNode> nodes) => Nodes = nodes;

    public List<PageNode> Nodes { get; }

    public static PageTree Of(INode root, CancellationToken cancel)
    {
        var nodes = new List<PageNode>();
        var open = new Stack<int>();
        var node = (INode?)root;
        while (node is not null)
        {
            if ((nodes.Count & 4095) == 0) cancel.ThrowIfCancellationRequested();
            var entered = Add(nodes, node, open.Count == 0 ? -1 : open.Peek());
            if (entered && node.FirstChild is { } child)
            {
                open.Push(nodes.Count - 1);
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (open.Count > 0) nodes[open.Pop()].End = nodes.Count;
            }

            node = node == root ? null : node?.NextSibling;
        }

        while (open.Count > 0) nodes[open.Pop()].End = nodes.Count;
        return new PageTree(nodes);
    }

    /// <summary>Does the element or one of its ancestors bear the name?</summary>
    public int Ancestor(int index, Func<PageNode, bool> wanted)
    {
        for (var at = index; at >= 0; at = Nodes[at].Parent)
            if (wanted(Nodes[at])) return at;
        return -1;
    }

    private static bool Add(List<PageNode> nodes, INode node, int parent)
    {
        var position = nodes.Count == 0 ? 0 : nodes[^1].Position;
        switch (node)
        {
            case IElement element:
                nodes.Add(new PageNode
                {
                    Name = element.LocalName,
                    Element = element,
                    Parent = parent,
                    End = nodes.Count + 1,
                    Position = element.SourceReference?.Position.Index ?? position,
                    Hint = string.IsNullOrEmpty(element.Id) ? element.ClassName ?? "" : string.Concat(element.ClassName, " #", element.Id),
                });
                return true;
            case IText text:
                nodes.Add(new PageNode { Name = "", Data = text.Data, Parent = parent, End = nodes.Count + 1, Position = position });
                return false;
            default:
                return false;
        }
    }
}
