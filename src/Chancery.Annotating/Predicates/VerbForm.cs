namespace Chancery.Annotating.Predicates;

internal enum VerbForm
{
    Finite,
    Infinitive,

    /// <summary>'-ing' without auxiliary.</summary>
    Gerund,

    /// <summary>A past participle without auxiliary: passive.</summary>
    Participle,
}
