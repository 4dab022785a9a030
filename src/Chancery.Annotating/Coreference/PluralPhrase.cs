namespace Chancery.Annotating.Coreference;

/// <summary>A phrase that refers to several at once.</summary>
/// <param name="End">One past its last token.</param>
/// <param name="Number">How many; 0 where the phrase does not say.</param>
/// <param name="People">People ('leaders'), or states ('countries'); null for either ('sides').</param>
internal sealed record PluralPhrase(int End, int Number, bool? People)
{
    private static readonly string[] PeopleNouns = ["leaders", "presidents", "men", "ministers", "counterparts", "statesmen"];

    private static readonly string[] StateNouns =
        ["countries", "nations", "states", "powers", "neighbours", "neighbors", "governments", "capitals", "economies", "militaries", "peoples"];

    private static readonly string[] EitherNouns = ["sides", "parties", "pair", "duo", "two", "three"];

    /// <summary>Reads 'the two leaders', 'both sides', 'the three neighbouring countries', 'the pair' from a token on; null where there is none.</summary>
    /// <param name="word">The lower-case word of a token; empty past the end of the sentence.</param>
    public static PluralPhrase? At(int token, Func<int, string> word)
    {
        var at = token;
        var number = 0;
        if (word(at) == "both") number = 2;
        else if (word(at) is not ("the" or "these" or "their")) return null;
        at++;
        if (number == 2 && IsClauseEnd(word(at))) return new PluralPhrase(at, 2, null);
        if (number == 2 && word(at) is "the" or "of") at++;
        if (word(at) is "two" && IsClauseEnd(word(at + 1))) return new PluralPhrase(at + 1, 2, null);
        if (word(at) is "two" or "three" or "four" && Noun(word(at + 1)) is not null | Noun(word(at + 2)) is not null)
        {
            number = word(at) switch { "two" => 2, "three" => 3, _ => 4 };
            at++;
        }

        var counted = number > 0;
        for (var between = 0; between < 2; between++)
        {
            if (Noun(word(at)) is { } noun && (counted || noun is not { Either: true } || word(at) is "pair" or "sides"))
                return new PluralPhrase(at + 1, word(at) == "pair" ? 2 : number, noun.Either ? null : noun.People);
            if (!counted || word(at).Length == 0) return null;
            at++;
        }

        return null;
    }

    /// <summary>A word before which 'both' and 'the two' stand alone ('the two agreed', 'both have').</summary>
    private static bool IsClauseEnd(string word) => word is "" or "." or "," or ";" or "are" or "were" or "have" or "had" or "will" or "would" or "also" or "agreed" or "met" or "said" or "signed" or "discussed" or "pledged" or "want" or "do" or "did" or "can" or "could" or "should" or "must" or "may" or "might" or "spoke" or "held" or "vowed" or "accused" or "exchanged" or "share" or "shared";

    private static (bool People, bool Either)? Noun(string word)
    {
        if (Array.IndexOf(PeopleNouns, word) >= 0) return (true, false);
        if (Array.IndexOf(StateNouns, word) >= 0) return (false, false);
        return Array.IndexOf(EitherNouns, word) >= 0 ? (false, true) : null;
    }
}
