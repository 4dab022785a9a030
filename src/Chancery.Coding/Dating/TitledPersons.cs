using System.Collections.Immutable;
using Chancery.Coding.Frames;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Dating;

/// <summary>Which office the words give a person: before the name, in apposition to it, or in a clause that says who it is.</summary>
internal sealed class TitledPersons(KnowledgeBase knowledge)
{
    /// <summary>Tokens after a name in which 'who was confirmed as defence minister' is looked for.</summary>
    private const int Clause = 12;

    private readonly ImmutableArray<OfficeTitle> titles =
        [.. knowledge.Tables.Offices.Where(office => office.Role is not null).OrderByDescending(office => office.Title.Length).ThenBy(office => office.Title, StringComparer.Ordinal)];

    /// <summary>The persons of a passage, each with the words that carry the title and its class; the class is null where no words give one.</summary>
    public IEnumerable<TitledPerson> In(Passage passage)
    {
        for (var at = 0; at < passage.Mentions.Length; at++)
        {
            var mention = passage.Mentions[at];
            if (Person(mention) is not { } person) continue;
            var (words, span) = Title(passage, at);
            yield return new TitledPerson(person, mention, span, Role(person, words));
        }
    }

    public static string? Person(Mention mention) =>
        mention.Kind != MentionKind.Pronoun && mention.Referents is [{ Entity: { } entity }] && entity.StartsWith("person/", StringComparison.Ordinal) ? entity["person/".Length..] : null;

    private (string Words, TextSpan Span) Title(Passage passage, int at)
    {
        var document = passage.Document.Document;
        var mention = passage.Mentions[at];
        if (mention.Kind == MentionKind.Nominal) return (document.Slice(mention.Span), mention.Span);
        if (mention.Head.Start > mention.Span.Start) return (document.Slice(new TextSpan(mention.Span.Start, mention.Head.Start)), mention.Span);
        // 'The South Korean president, Moon Jae-in'
        if (at > 0 && passage.Mentions[at - 1] is { Kind: MentionKind.Nominal } before && IsComma(document.Text, before.Span.End, mention.Span.Start))
            return (document.Slice(before.Span), before.Span.Cover(mention.Span));
        return After(passage, mention);
    }

    /// <summary>'Keir Starmer, British prime minister since Friday', 'Jane Roe, who was confirmed as defence minister two days earlier'.</summary>
    private static (string Words, TextSpan Span) After(Passage passage, Mention mention)
    {
        var (_, end) = passage.Tokens(mention.Span);
        if (end >= passage.End || !passage.IsLower(end, ",")) return ("", mention.Span);
        var last = end + 1;
        while (last < passage.End && last - end <= Clause && !passage.IsLower(last, ",", ";", "and", ".")) last++;
        if (last == end + 1) return ("", mention.Span);
        var span = passage.Document.Tokens!.Span(end + 1).Cover(passage.Document.Tokens.Span(last - 1));
        return (passage.Document.Document.Slice(span), mention.Span.Cover(span));
    }

    /// <summary>The longest title of the words that the person ever held.</summary>
    private string? Role(string person, string words)
    {
        if (words.Length == 0) return null;
        var lower = words.ToLowerInvariant();
        if (lower.Contains("former ", StringComparison.Ordinal) || lower.StartsWith("ex-", StringComparison.Ordinal)) return null;
        var held = knowledge.Terms(person);
        return titles.FirstOrDefault(title => held.Any(term => term.Role == title.Role) && IsIn(lower, title.Title.ToLowerInvariant()))?.Role
            ?? (lower.Contains("leader", StringComparison.Ordinal) ? held.FirstOrDefault(term => term.Role is "supreme-leader" or "head-of-state" or "head-of-government")?.Role : null);
    }

    private static bool IsIn(string words, string title)
    {
        var at = words.IndexOf(title, StringComparison.Ordinal);
        if (at < 0) return false;
        var end = at + title.Length;
        return (at == 0 || !char.IsLetter(words[at - 1])) && (end == words.Length || !char.IsLetter(words[end]));
    }

    private static bool IsComma(string text, int from, int to) => to > from && text.AsSpan(from, to - from).Trim() is ",";
}
