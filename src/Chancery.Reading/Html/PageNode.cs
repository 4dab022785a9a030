using AngleSharp.Dom;

namespace Chancery.Reading.Html;

/// <summary>An element or a text of a page, in the order of the page. Its descendants are the nodes up to <see cref="End"/>.</summary>
internal sealed class PageNode
{
    /// <summary>Local name in lower case; empty for text.</summary>
    public required string Name { get; init; }

    public IElement? Element { get; init; }

    /// <summary>The characters of a text; null for an element.</summary>
    public string? Data { get; init; }

    /// <summary>Index of the parent, -1 for the root.</summary>
    public required int Parent { get; init; }

    /// <summary>One past the last descendant.</summary>
    public int End { get; set; }

    /// <summary>Where it starts in the source; for a text once it is aligned, else that of the nearest element before.</summary>
    public int Position { get; set; }

    /// <summary>Where each character of a text stands in the source.</summary>
    public int[]? Origins { get; set; }

    /// <summary>Classes, and the id behind a "#".</summary>
    public string Hint { get; init; } = "";

    public bool IsText => Data is not null;

    /// <summary>Is it a link whose words are those of a link?</summary>
    public bool IsLink { get; set; }

    public bool IsDropped { get; set; }
}
