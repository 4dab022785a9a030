using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>Something that was mentioned and can be referred to again.</summary>
internal sealed class Antecedent(int chain, Referent referent, bool isPerson)
{
    public int Chain => chain;

    public Referent Referent { get; set; } = referent;

    public bool IsPerson => isPerson;

    /// <summary>A state, which 'the two countries' can mean.</summary>
    public bool IsState => Referent.Entity?.StartsWith("state/", StringComparison.Ordinal) == true;

    /// <summary>A state or organisation, which 'it' can stand for; a continent, a group of states or a kind of people is not.</summary>
    public bool IsBody => IsState || Referent.Entity?.StartsWith("org/", StringComparison.Ordinal) == true;

    public bool IsLeader { get; init; }

    /// <summary>How often it was mentioned so far.</summary>
    public int Count { get; set; }

    /// <summary>The sentence that mentioned it last.</summary>
    public int LastSentence { get; set; }

    /// <summary>True where a title says so ('spokeswoman', 'Mrs'); null where nothing does.</summary>
    public bool? IsFemale { get; set; }
}
