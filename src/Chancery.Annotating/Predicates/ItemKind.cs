namespace Chancery.Annotating.Predicates;

/// <summary>What a chunk of a sentence is.</summary>
internal enum ItemKind
{
    Noun,
    Verb,
    Adjective,
    Adverb,
    Preposition,
    Conjunction,

    /// <summary>A word that opens a subordinate clause.</summary>
    Mark,
    Relative,
    Comma,

    /// <summary>Semicolon, colon, dash, bracket.</summary>
    Break,
    Quote,
    Other,
}
