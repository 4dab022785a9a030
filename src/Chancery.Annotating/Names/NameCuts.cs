using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Names;

/// <summary>Cuts the names of the network where they run on over what is no name ('Jane Roe of Blue Party', 'Roe and Doe', 'Roe said').</summary>
internal static class NameCuts
{
    /// <summary>Small words inside people's names ('Otto van der Berg', 'Haitham bin Tariq').</summary>
    public static bool IsParticle(string word) => word is "al" or "bin" or "bint" or "ibn" or "abu" or "van" or "von" or "der" or "den" or "de" or "da" or "dos" or "do" or "du" or "del" or "della" or "di" or "la" or "le" or "ten" or "ter" or "zu" or "y" or "e" or "ould" or "-" or "'" or "’" or ".";

    /// <summary>The names in one; itself where nothing is to be cut.</summary>
    /// <param name="document">With tokens and tags.</param>
    public static IEnumerable<NamedEntity> Of(AnnotatedDocument document, NamedEntity entity)
    {
        var tokens = document.Tokens!;
        var (first, end) = tokens.In(entity.Span);
        var type = entity.Type;
        for (var at = first; at <= end; at++)
        {
            if (at < end && !Parts(document, entity.Type, at)) continue;
            var possessor = at < end && document.Token(at).Text is "'s" or "’s";
            // 'Blue Party's Jane Roe', 'Jane Roe of Blue Party': what stands before 's or behind 'of' is no person.
            if (at > first) yield return new NamedEntity(new TextSpan(tokens.Starts[first], tokens.Ends[at - 1]), possessor && at + 1 < end && type == NameType.Person ? NameType.Organisation : type);
            if (at < end) type = document.Token(at).Text is "of" or "from" or "at" or "in" && entity.Type == NameType.Person ? NameType.Organisation : entity.Type;
            first = at + 1;
        }
    }

    private static bool Parts(AnnotatedDocument document, NameType type, int token)
    {
        var word = document.Token(token).Text;
        if (type == NameType.Person && word is "of" or "and" or "from" or "at" or "in" or "'s" or "’s" or ",") return true;
        return document.Tags!.Universal[token] is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Pron && char.IsLower(word[0]);
    }
}
