using System.Collections.Frozen;

namespace Chancery.Reading.Html;

/// <summary>What classes and ids of an element say of it.</summary>
internal static class NameHints
{
    private static readonly FrozenSet<string> Words = Set(
        "comment comments commentlist commentform respond reply replies disqus discussion livefyre related relatedposts recommended recommendations recommend " +
        "share shares sharing sharebar sharetools sharedaddy addthis addtoany social socials facebook twitter newsletter newsletters signup subscribe subscription paywall promo promos promotion " +
        "sponsor sponsored sponsors advert adverts advertisement advertisements advertising ad ads adsense dfp banner cookie cookies gdpr consent " +
        "popup modal overlay lightbox sidebar rail breadcrumb breadcrumbs pagination pager paging nav navbar navigation subnav menu menus " +
        "footer masthead outbrain taboola zergnet revcontent byline bylines tags taglist toolbar tools tooltip trending popular mostread mostpopular " +
        "teaser teasers credit credits copyright timestamp pubdate skip login register rating ratings hidden invisible " +
        "offscreen noprint printonly toc jumplist widget widgets wp-caption caption captions disclaimer correction author-bio authorbio bio biography authorinfo " +
        "morefrom readmore seealso furtherreading upnext readnext nextprev prevnext infobox factbox gallery galleries slideshow carousel slider legends player videoplayer video navbox metadata catlinks printfooter");

    private static readonly FrozenSet<string> Pairs = Set(
        "post meta|entry meta|article meta|entry footer|post footer|article footer|article tools|story tools|author bio|author info|about author|author box|author card|read more|read next|up next|more from|" +
        "more stories|most read|most popular|see also|also like|you may|sign up|e mail|email signup|screen reader|sr only|visually hidden|wp caption|photo credit|image caption|" +
        "img caption|media caption|article info|story meta|article date|publish date|post date|jp relatedposts|top stories|latest news|editors picks|slide show|print only|no print|article author|story byline|post author|entry author|" +
        "next post|previous post|post navigation|post tags|entry tags|article tags|story tags|cat links|tag links|link list|article topics|read also|follow us|app promo", '|');

    private static readonly FrozenSet<string> NoPairs = FrozenSet<string>.Empty;

    // What holds long texts of others: its paragraphs are no sign of the article.
    private static readonly FrozenSet<string> Aside = Set("comment comments commentlist respond replies disqus related sidebar footer recommended cookie consent gdpr disclaimer");

    /// <summary>Is it named for what stands around an article?</summary>
    public static bool IsFurniture(PageNode node) => IsNamed(node, Words, Pairs);

    /// <summary>Is it named for texts that are not the article's own?</summary>
    public static bool IsAside(PageNode node) => IsNamed(node, Aside, NoPairs);

    private static bool IsNamed(PageNode node, FrozenSet<string> single, FrozenSet<string> pairs)
    {
        if (node.Hint.Length < 2 || node.Name is "article" or "blockquote" or "a" or "b" or "em" or "strong" or "i") return false;
        foreach (var words in HintWords.Of(node.Hint))
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (single.Contains(words[i])) return true;
                if (i + 1 < words.Length && pairs.Contains(words[i] + " " + words[i + 1])) return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words, char separator = ' ') => words.Split(separator).ToFrozenSet(StringComparer.Ordinal);
}
