namespace Chancery.Text.Layers;

/// <summary>What part a phrase plays in what a predicate tells.</summary>
public enum ArgumentRole
{
    /// <summary>Who does it.</summary>
    Agent,

    /// <summary>Whom or what it is done to.</summary>
    Patient,

    /// <summary>Who gets it, or whom it is said to.</summary>
    Recipient,

    /// <summary>What it is about.</summary>
    Theme,

    /// <summary>With whom it is done.</summary>
    Partner,

    Instrument,
    Place,
    Time,
    Purpose,

    /// <summary>What it is done against or in answer to.</summary>
    Against,
}
