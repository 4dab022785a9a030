namespace Chancery.Reconciling.SideBySide;

/// <summary>How a matter stands in the later of two stories, seen from the earlier.</summary>
public enum Movement
{
    /// <summary>Told of the later alone.</summary>
    New,

    /// <summary>Told of the earlier alone: no article on the later mentions it, which does not say that it was given up.</summary>
    Dropped,
    Repeated,
    Stronger,
    Weaker,

    /// <summary>The contrary of what it was.</summary>
    Reversed,
}
