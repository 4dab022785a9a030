namespace Chancery.Annotating.Predicates;

/// <summary>A clause that is open while its sentence is being read.</summary>
internal sealed class Clause(ClauseKind kind)
{
    public ClauseKind Kind { get; } = kind;

    public Item? Subject { get; set; }

    /// <summary>The noun phrase that a relative clause describes.</summary>
    public Item? Antecedent { get; set; }

    /// <summary>The last finite verb; null while the clause has none.</summary>
    public Reading? Verb { get; set; }

    /// <summary>The predicate whose complement the clause is.</summary>
    public Reading? Governor { get; set; }

    public string? Mark { get; set; }

    /// <summary>Phrases before the verb, and participles before the subject.</summary>
    public List<Item> Waiting { get; } = [];

    public List<Reading> Participles { get; } = [];
}
