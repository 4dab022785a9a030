namespace Chancery.Politics;

/// <summary>What became of a decision when it was replayed.</summary>
public enum DecisionEffect
{
    InForce,

    /// <summary>In force on the document of the same name; the text it was made on is not there any more.</summary>
    ByName,

    /// <summary>Another decision says otherwise and outranks it.</summary>
    Overruled,

    /// <summary>Nothing in the record is what it is about.</summary>
    Unmatched,

    /// <summary>The field or value does not fit what it is about.</summary>
    Invalid,
}
