using Chancery.Coding.Frames;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>Completes a noun by what says which: 'a contract' by 'for 600 rifles', 'the introduction' by 'of visa-free travel for Chileans'.</summary>
internal static class NounMatter
{
    private const int Longest = 30;

    public static TextSpan Complete(Passage passage, TextSpan span)
    {
        var (first, end) = passage.Tokens(span);
        if (first >= end) return span;
        var at = end;
        if (at < passage.End && IsUnfinished(passage, at - 1)) at = ThroughNoun(passage, at);
        while (at < passage.End && at - first < Longest && Leads(passage, at)) at = Through(passage, at + 1);
        var tokens = passage.Document.Tokens!;
        return new TextSpan(span.Start, Math.Max(span.End, tokens.Span(at - 1).End));
    }

    /// <summary>A cut right before a quotation: 'the expansion of their "…"'.</summary>
    private static bool IsUnfinished(Passage passage, int last) =>
        passage.IsLower(last, "the", "a", "an", "their", "its", "his", "her", "of", "on", "for", "to", "and", ",", "“", "\"");

    private static int ThroughNoun(Passage passage, int at)
    {
        var token = at;
        while (token < passage.End && token - at < 8 && !passage.IsLower(token, ".", ";")) 
        {
            if (token > at && passage.IsLower(token, "”", "\"")) return token + 1;
            token++;
        }

        return at;
    }

    private static bool Leads(Passage passage, int token)
    {
        if (token + 1 >= passage.End) return false;
        if (passage.IsLower(token, "of", "on", "for", "about", "between", "over", "worth", "spanning", "covering", "against", "with")) return true;
        if (passage.IsLower(token, "to")) return passage.Document.Token(token + 1).Tag is UniversalTag.Verb or UniversalTag.Det or UniversalTag.Propn;
        if (passage.IsLower(token, "and", ",")) return false;
        return passage.IsLower(token, "in") && !passage.Mentions.Any(mention => mention.Type == NameType.Location && passage.Tokens(mention.Span).First == token + 1)
            && !(passage.Document.Times?.In(passage.Span).Any(time => passage.Tokens(time.Span).First <= token + 1 && passage.Tokens(time.Span).End > token + 1) ?? false);
    }

    private static int Through(Passage passage, int from)
    {
        var token = from;
        for (; token < passage.End && token - from < Longest; token++)
        {
            var tag = passage.Document.Token(token).Tag;
            if (passage.IsLower(token, ".", ";", ":", "—", "–", "(", "during", "by", "after", "before", "at", "as", "when", "while", "which", "who", "that", "despite", "amid", "hours", "later")) break;
            if (token > from && token + 1 < passage.End && passage.IsLower(token, "to") && passage.Document.Token(token + 1).Tag == UniversalTag.Verb) break;
            if (passage.IsLower(token, "on", "in") && IsTime(passage, token + 1)) break;
            if (passage.IsLower(token, ",") && !IsList(passage, token)) break;
            if (tag == UniversalTag.Aux && token > from) break;
            if (tag == UniversalTag.Verb && token > from && !passage.Word(token).EndsWith("ing", StringComparison.OrdinalIgnoreCase)) break;
        }

        while (token > from && passage.IsLower(token - 1, "and", "or", ",")) token--;
        return Math.Max(token, from);
    }

    private static bool IsTime(Passage passage, int token) =>
        passage.Document.Times?.In(passage.Span).Any(time => time.Kind is TimeKind.Date or TimeKind.Time && passage.Tokens(time.Span).First == token) ?? false;

    /// <summary>A comma between things of one list, with a conjunction to come: 'energy, trade, and culture'.</summary>
    private static bool IsList(Passage passage, int comma)
    {
        for (var token = comma + 1; token < Math.Min(passage.End, comma + 12); token++)
        {
            var tag = passage.Document.Token(token).Tag;
            if (passage.IsLower(token, "and", "or")) return token + 1 < passage.End && passage.Document.Token(token + 1).Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn;
            if (tag is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Punct) || passage.IsLower(token, ".", ";")) return false;
        }

        return false;
    }
}
