namespace Chancery.Annotating.Coreference;

/// <summary>What a pronoun asks of that for which it stands.</summary>
/// <param name="IsFemale">Null for 'it' and 'they'.</param>
/// <param name="Speaks">"I", "we" or "you" for a pronoun of those who speak; null otherwise.</param>
internal sealed record Pronoun(bool IsPlural, bool IsNeuter, bool? IsFemale, bool IsPossessive, string? Speaks)
{
    public static Pronoun? Of(string word) => word.ToLowerInvariant() switch
    {
        "he" or "him" or "himself" => new Pronoun(false, false, false, false, null),
        "his" => new Pronoun(false, false, false, true, null),
        "she" or "herself" or "hers" => new Pronoun(false, false, true, false, null),
        "her" => new Pronoun(false, false, true, true, null),
        "it" or "itself" => new Pronoun(false, true, null, false, null),
        "its" => new Pronoun(false, true, null, true, null),
        "they" or "them" or "themselves" or "theirs" => new Pronoun(true, false, null, false, null),
        "their" => new Pronoun(true, false, null, true, null),
        "i" or "me" or "myself" or "my" or "mine" => new Pronoun(false, false, null, false, "I"),
        "we" or "us" or "ourselves" or "our" or "ours" => new Pronoun(true, false, null, false, "we"),
        "you" or "yourself" or "your" or "yours" => new Pronoun(false, false, null, false, "you"),
        _ => null,
    };
}
