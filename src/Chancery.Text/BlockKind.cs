namespace Chancery.Text;

/// <summary>What a block of text is.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>The title of the article, where it stands in the text itself.</summary>
    Headline,

    /// <summary>A heading between paragraphs.</summary>
    Heading,
    ListItem,
    Caption,
}
