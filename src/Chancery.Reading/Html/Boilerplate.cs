using System.Collections.Frozen;

namespace Chancery.Reading.Html;

/// <summary>
/// Marks what stands around an article: menus, share bars, comments, forms, hidden parts. Names of classes and ids are only hints:
/// an element that holds much of the page's running text is never dropped for its name.
/// </summary>
internal sealed class Boilerplate
{
    private const double MostOfPage = 0.35;

    private static readonly FrozenSet<string> Roles = Set("navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip button");

    private static readonly FrozenSet<string> Words = Set(
        "comment comments commentlist commentform respond reply replies disqus discussion livefyre related relatedposts recommended recommendations recommend " +
        "share shares sharing sharebar sharetools sharedaddy addthis addtoany social socials facebook twitter newsletter newsletters signup subscribe subscription paywall promo promos promotion " +
        "sponsor sponsored sponsors advert adverts advertisement advertisements advertising ad ads adsense dfp banner cookie cookies gdpr consent " +
        "popup modal overlay lightbox sidebar rail breadcrumb breadcrumbs pagination pager paging nav navbar navigation subnav menu menus " +
        "footer masthead outbrain taboola zergnet revcontent byline bylines tags taglist toolbar tools tooltip trending popular mostread mostpopular " +
        "teaser teasers credit credits copyright timestamp pubdate skip login register rating ratings hidden invisible " +
        "offscreen noprint printonly toc jumplist widget widgets wp-caption caption captions disclaimer correction author-bio authorbio bio biography authorinfo " +
        "morefrom readmore seealso furtherreading upnext readnext nextprev prevnext infobox factbox navbox metadata catlinks printfooter");

    private static readonly FrozenSet<string> Pairs = Set(
        "post meta|entry meta|article meta|entry footer|post footer|article footer|article tools|story tools|author bio|author info|about author|author box|author card|read more|read next|up next|more from|" +
        "more stories|most read|most popular|see also|also like|you may|sign up|e mail|email signup|screen reader|sr only|visually hidden|wp caption|photo credit|image caption|" +
        "img caption|media caption|article info|story meta|article date|publish date|post date|jp relatedposts|top stories|latest news|editors picks|slide show|print only|no print|article author|story byline|post author|entry author|" +
        "next post|previous post|post navigation|post tags|entry tags|article tags|story tags|cat links|tag links|link list|article topics|read also|follow us|app promo", '|');

    private readonly PageTree tree;
    private readonly int[] mass;

    private Boilerplate(PageTree tree)
    {
        this.tree = tree;
        mass = RunningText(tree);
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

    /// <summary>Characters of running text under each node: long stretches outside links and silent elements.</summary>
    private static int[] RunningText(PageTree tree)
    {
        var sums = new int[tree.Nodes.Count];
        for (var i = tree.Nodes.Count - 1; i >= 0; i--)
        {
            var node = tree.Nodes[i];
            if (node.IsText && node.Data!.Length >= 40) sums[i] = node.Data.AsSpan().Trim().Length;
            if (MarkupNames.Silent.Contains(node.Name) || node.Name == "a") sums[i] = 0;
            if (node.Parent >= 0) sums[node.Parent] += sums[i];
        }

        return sums;
    }

    private bool IsDropped(PageNode node, int index)
    {
        if (MarkupNames.Silent.Contains(node.Name)) return true;
        if (node.Name is "html" or "body" or "main") return false;
        if (mass[index] > mass[0] * MostOfPage) return false;
        if (node.Name is "aside" or "footer") return tree.Ancestor(node.Parent, above => above.Name == "blockquote") < 0;
        if (node.Name is "form" or "figcaption") return true;
        var element = node.Element!;
        if (element.GetAttribute("role") is { } role && Roles.Contains(role.Trim().ToLowerInvariant())) return true;
        return IsHidden(node) || IsNamedSo(node);
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

    private static bool IsNamedSo(PageNode node)
    {
        if (node.Hint.Length < 2 || node.Name is "article" or "p" && node.Hint.Length < 3) return false;
        var words = HintWords.Of(node.Hint);
        for (var i = 0; i < words.Count; i++)
        {
            if (Words.Contains(words[i])) return true;
            if (i + 1 < words.Count && Pairs.Contains(words[i] + " " + words[i + 1])) return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words, char separator = ' ') => words.Split(separator).ToFrozenSet(StringComparer.Ordinal);
}
