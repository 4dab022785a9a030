using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>Something in the text that a pronoun can stand for: a known mention, another name, or a common noun.</summary>
internal sealed class Candidate
{
    /// <summary>The mention it was last told by; -1 for a noun phrase that is none yet.</summary>
    public int Mention { get; set; } = -1;

    /// <summary>Its chain; -1 before anything refers to it.</summary>
    public int Chain { get; set; } = -1;

    /// <summary>First token, head token and one past the last, where it was last told.</summary>
    public (int First, int Head, int End) Place { get; set; }

    public int Sentence { get; set; }

    public GrammaticalRole Role { get; set; }

    public bool IsPlural { get; init; }

    /// <summary>Null where nothing says.</summary>
    public bool? IsPerson { get; set; }

    public bool IsBody { get; init; }

    /// <summary>Told by a pronoun only, as nothing before it fits.</summary>
    public bool IsUntold { get; init; }

    /// <summary>What a clause tells, not a thing or person.</summary>
    public bool IsClause { get; init; }

    /// <summary>Several that are named together.</summary>
    public bool IsTogether { get; init; }

    public bool? IsFemale { get; set; }

    public bool IsName { get; init; }

    /// <summary>How often it was told, pronouns and all.</summary>
    public int Count { get; set; } = 1;

    /// <summary>The last time it was told by a pronoun.</summary>
    public bool ByPronoun { get; set; }

    /// <summary>Last told as an adjective ('Russian' in 'Russian gas').</summary>
    public bool IsModifier { get; set; }

    /// <summary>The lemma of its head, or the words of its name.</summary>
    public required string Key { get; init; }

    /// <summary>What it is in the knowledge base or the text; null for a plain noun.</summary>
    public Referent? Referent { get; set; }
}
