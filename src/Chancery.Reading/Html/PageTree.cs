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
        // Children are taken by their place: asking a node for its next sister makes it count all before it.
        var open = new Stack<(int Index, INodeList Children, int Next)>();
        Add(nodes, root, -1);
        open.Push((0, root.ChildNodes, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Children.Length)
            {
                nodes[place.Index].End = nodes.Count;
                continue;
            }

            if ((nodes.Count & 4095) == 0) cancel.ThrowIfCancellationRequested();
            var child = place.Children[place.Next];
            open.Push((place.Index, place.Children, place.Next + 1));
            if (Add(nodes, child, place.Index)) open.Push((nodes.Count - 1, child.ChildNodes, 0));
        }

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
                    IsLink = element.LocalName == "a",
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
