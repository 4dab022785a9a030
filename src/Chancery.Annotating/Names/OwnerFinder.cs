using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Names;

/// <summary>Finds the states and bodies by which an office is told ('Mongolia's foreign minister', 'the presidents of Chad and Mali').</summary>
internal sealed class OwnerFinder(AnnotatedDocument document, NameFinder finder)
{
    /// <summary>Words that may stand between a nationality and a title or people noun ('Russia's newly appointed defence minister').</summary>
    private const int MostBetween = 3;

    private readonly TokenLayer tokens = document.Tokens!;

    /// <summary>The nationality or possessor right before a token, with a few adjectives between.</summary>
    public FoundName? OwnerBefore(int token)
    {
        for (var at = token - 1; at >= 0 && at >= token - 1 - MostBetween && document.Sentences!.Of(at) == document.Sentences.Of(token); at--)
        {
            if (NameEndingAt(at + 1) is { CanOwn: true } owner) return owner.End == at + 1 ? owner : null;
            if (Text(at) is "'s" or "’s" or "'" or "’")
                return NameEndingAt(at) is { CanOwn: true } possessor ? possessor : null;
            if (Tag(at) is not (UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn)) return null;
            if (finder.Names[at] is not null || (Tag(at) == UniversalTag.Verb && !IsParticiple(at))) return null;
        }

        return null;
    }

    /// <summary>'Newly appointed' before a noun, not 'fired artillery'.</summary>
    private bool IsParticiple(int token) =>
        document.Syntax is { } syntax ? syntax.Relations[token] == "amod" : Text(token).EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The state after 'of': 'the foreign minister of Mongolia'.</summary>
    public FoundName? OwnerAfter(int token)
    {
        if (token + 1 >= tokens.Count || !Follows(token) || Text(token) != "of") return null;
        var at = token + 1;
        if (Text(at).Equals("the", StringComparison.OrdinalIgnoreCase) && at + 1 < tokens.Count) at++;
        return finder.Names[at] is { Kind: AliasKind.State or AliasKind.Organisation } owner ? owner : null;
    }

    /// <summary>The state after ', ' or ' and ' behind another ('China and Russia').</summary>
    public FoundName? OwnerJoined(int token)
    {
        var at = token;
        while (at + 1 < tokens.Count && at < token + 2 && Follows(at) && Text(at) is "," or "and") at++;
        if (at > token && at + 1 < tokens.Count && Text(at) == "the") at++;
        return at > token && at < tokens.Count && Follows(at) && finder.Names[at] is { Kind: AliasKind.State } owner ? owner : null;
    }

    /// <summary>The nationality before ', ' or ' and ' in front of another ('Chinese and Russian').</summary>
    public FoundName? OwnerJoinedBefore(int token)
    {
        var at = token;
        while (at > 0 && at > token - 2 && Follows(at) && Text(at - 1) is "," or "and") at--;
        if (at == token || NameEndingAt(at) is not { Kind: AliasKind.Adjective or AliasKind.State } owner) return null;
        // 'The United States and American companies' are not two kinds of companies.
        return owner.Kind == AliasKind.State && !IsShortForm(owner) && finder.Names[token] is { Kind: AliasKind.Adjective } ? null : owner;
    }

    /// <summary>'US', 'U.K.', 'NATO': short forms, which stand before nouns as adjectives do.</summary>
    public bool IsShortForm(FoundName name) =>
        name.End - name.First == 1 && name.Kind is AliasKind.State or AliasKind.Organisation && name.Span.Length <= 6 && !Text(name.First).Any(char.IsLower);

    private FoundName? NameEndingAt(int token)
    {
        for (var first = Math.Max(0, token - 5); first < token; first++) if (finder.Names[first] is { } name && name.End == token) return name;
        return null;
    }

    private bool Follows(int token) => token > 0 && document.Sentences!.Of(token) == document.Sentences.Of(token - 1);

    private UniversalTag Tag(int token) => document.Tags!.Universal[token];

    private string Text(int token) => document.Token(token).Text;
}
