using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>A predicate while its sentence is being read.</summary>
internal sealed class Reading(Item item, string lemma, UniversalTag tag)
{
    public Item Item { get; } = item;

    public string Lemma { get; set; } = lemma;

    /// <summary>The lemma without the noun of a light verb.</summary>
    public string Word => Tag == UniversalTag.Verb ? Item.Lemma : Lemma;

    public UniversalTag Tag { get; } = tag;

    /// <summary>Tokens of the predicate itself.</summary>
    public int First { get; set; } = item.First;

    public int End { get; set; } = item.End;

    public Item? Subject { get; set; }

    public Item? Object { get; set; }

    public Item? SecondObject { get; set; }

    public bool Passive { get; set; } = item.Passive;

    public List<Item> Phrases { get; } = [];

    /// <summary>Arguments whose part is settled where they were found.</summary>
    public List<(ArgumentRole Role, int First, int End, int Head, string? Preposition)> Settled { get; } = [];

    public Reading? Governor { get; set; }

    /// <summary>The verb it is coordinated with.</summary>
    public Reading? Twin { get; set; }

    /// <summary>The clause's subordinator ("if"); null for a main clause.</summary>
    public string? Mark { get; set; }

    public bool Negated { get; set; }

    public Modality Modality { get; set; } = Modality.Asserted;

    public PredicateTense Tense { get; set; } = item.Tense;

    /// <summary>The noun predicate that is the object of this light verb.</summary>
    public Reading? Light { get; set; }
}
