using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>A predicate while its sentence is being read; arguments are tokens of the document, -1 for none.</summary>
internal sealed class Reading(int token, string lemma, UniversalTag tag)
{
    /// <summary>The verb, event noun, adjective or copula itself.</summary>
    public int Token { get; } = token;

    /// <summary>The node whose dependents take part: the predicate itself, or what a copula joins.</summary>
    public int Node { get; set; } = token;

    /// <summary>With particle and the noun of a light verb.</summary>
    public string Lemma { get; set; } = lemma;

    /// <summary>The lemma without the noun of a light verb.</summary>
    public string Word { get; set; } = lemma;

    public UniversalTag Tag { get; } = tag;

    public int First { get; set; } = token;

    /// <summary>One past its last token.</summary>
    public int End { get; set; } = token + 1;

    public VerbForm Form { get; set; }

    public bool Passive { get; set; }

    public PredicateTense Tense { get; set; }

    /// <summary>The modal auxiliary, lower case; null for none.</summary>
    public string? Modal { get; set; }

    /// <summary>The clause's subordinator or the preposition of a gerund; null for a main clause.</summary>
    public string? Mark { get; set; }

    public int Subject { get; set; } = -1;

    public int Object { get; set; } = -1;

    public int SecondObject { get; set; } = -1;

    /// <summary>What a preposition brings in, and bare times.</summary>
    public List<int> Phrases { get; } = [];

    /// <summary>The owner or the names before an event noun.</summary>
    public (int First, int End)? Owner { get; set; }

    public Reading? Governor { get; set; }

    /// <summary>The verb it is coordinated with.</summary>
    public Reading? Twin { get; set; }

    /// <summary>The event noun that is the object of this light verb.</summary>
    public Reading? Light { get; set; }

    public bool Negated { get; set; }

    public Modality Modality { get; set; } = Modality.Asserted;
}
