using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>A chunk of a sentence: a noun phrase with its preposition, a verb group, or what stands between. By token of the document.</summary>
internal sealed class Item(ItemKind kind, int first, int end, int head)
{
    public ItemKind Kind { get; set; } = kind;

    public int First { get; } = first;

    /// <summary>One past the last token; a noun phrase grows by its 'of' phrases and what is coordinated with it.</summary>
    public int End { get; set; } = end;

    /// <summary>The head noun, or the main verb.</summary>
    public int Head { get; set; } = head;

    /// <summary>What brings a noun phrase or a gerund in, lower case; null for nothing.</summary>
    public string? Preposition { get; set; }

    /// <summary>The end of the phrase without what is coordinated with it.</summary>
    public int OwnEnd { get; set; } = end;

    /// <summary>The phrases that 'of' joins to it, nearest first.</summary>
    public List<Item> Of { get; } = [];

    /// <summary>The phrases coordinated with it.</summary>
    public List<Item> Conjuncts { get; } = [];

    /// <summary>The owner ("Russia" in "Russia's invasion"): tokens.</summary>
    public (int First, int End)? Owner { get; set; }

    public bool IsTime { get; set; }

    public VerbForm Form { get; set; }

    public bool Passive { get; set; }

    public bool Negated { get; set; }

    public PredicateTense Tense { get; set; }

    /// <summary>The modal auxiliary, lower case; null for none.</summary>
    public string? Modal { get; set; }

    /// <summary>Lemma with particle.</summary>
    public string Lemma { get; set; } = string.Empty;

    /// <summary>The adverbs inside and beside a verb group.</summary>
    public List<int> Adverbs { get; } = [];
}
