using System.Collections.Frozen;

namespace Chancery.Reading.Html;

/// <summary>
/// Marks what stands around an article: menus, share bars, comments, forms, hidden parts. Names of classes and ids are only hints:
/// an element that holds the page's running text is never dropped for its name.
/// </summary>
internal sealed class Boilerplate
{
    // Shares of the running text that protect an element: the second where the element with most paragraphs is known.
    private const double MostOfPage = 0.35;
    private const double NearlyAllOfPage = 0.75;

    private static readonly FrozenSet<string> Roles = "navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip button"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly PageTree tree;
    private readonly RunningText running;

    private Boilerplate(PageTree tree)
    {
        this.tree = tree;
        running = RunningText.Of(tree);
    }

    public static void Mark(PageTree tree)
    {
        var marker = new Boilerplate(tree);
        for (var i = 0; i < tree.Nodes.Count;)
        {
            var node = tree.Nodes[i];
            if (!node.IsText && marker.IsDropped(node, i))
            {
                node.IsDropped = true;
                i = node.End;
            }
            else
            {
                i++;
            }
        }
    }

    private bool IsDropped(PageNode node, int index)
    {
        if (MarkupNames.Silent.Contains(node.Name)) return true;
        if (node.Name is "html" or "body" or "main" || running.Around.Contains(index)) return false;
        if (running.Mass[index] > running.Mass[0] * (running.Around.Count == 0 ? MostOfPage : NearlyAllOfPage)) return false;
        if (node.Name is "aside" or "footer") return tree.Ancestor(node.Parent, above => above.Name == "blockquote") < 0;
        if (node.Name is "form" or "figcaption") return true;
        if (node.Element!.GetAttribute("role") is { } role && Roles.Contains(role.Trim().ToLowerInvariant())) return true;
        return IsHidden(node) || NameHints.IsFurniture(node);
    }

    private static bool IsHidden(PageNode node)
    {
        var element = node.Element!;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        var style = element.GetAttribute("style");
        if (style is null) return false;
        var compact = style.Replace(" ", "", StringComparison.Ordinal);
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
