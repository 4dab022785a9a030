using Chancery.Annotating.Names;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>The words of the mentions of one document, and what they say of owner and office.</summary>
internal sealed class MentionWords(Directory directory, AnnotatedDocument document)
{
    public string Of(TextSpan span) => span.IsEmpty ? "" : document.Document.Slice(span);

    /// <summary>With single spaces.</summary>
    public string Phrase(TextSpan span) => string.Join(' ', Of(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What stands beside the name of a mention.</summary>
    public ReadPhrase Read(Mention mention)
    {
        var before = Former(mention) + " " + Of(new TextSpan(mention.Span.Start, mention.Head.Start));
        var after = Of(new TextSpan(mention.Head.End, mention.Span.End));
        return directory.Read($"{before} {after}");
    }

    /// <summary>'Former' before the phrase is not part of it, but counts.</summary>
    public string Former(Mention mention) => Before(mention) is var word && word.Equals("former", StringComparison.OrdinalIgnoreCase) ? word : "";

    public string Before(Mention mention) => document.Tokens!.At(mention.Span.Start) is > 0 and var token ? document.Token(token - 1).Text : "";

    public AliasMatch Match(TextSpan head)
    {
        var text = document.Document.Text;
        var match = directory.Gazetteer.Names.Longest(text, head.Start);
        if (match.Found && match.End == head.End) return match;
        // 'China' in 'China-Mongolia-Russia Economic Corridor', where a longer name begins.
        return match.Found && match.End > head.End ? directory.Gazetteer.Names.Exact(Of(head)) : directory.Gazetteer.Elided(text, head.Start, head.End);
    }
}
