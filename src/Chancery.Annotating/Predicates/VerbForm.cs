namespace Chancery.Annotating.Predicates;

internal enum VerbForm
{
    Finite,
    Infinitive,

    /// <summary>'-ing' without auxiliary.</summary>
    Gerund,

    /// <summary>A participle of the past without auxiliary: passive, without a subject of its own.</summary>
    Participle,

    /// <summary>'-ed' without auxiliary: past or participle, which the clause must settle.</summary>
    PastOrParticiple,
}
