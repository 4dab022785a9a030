namespace Chancery.Politics.Records;

/// <summary>Whose word a step of an agreement rests on.</summary>
public enum StepVoice
{
    /// <summary>The article's own.</summary>
    Article,

    /// <summary>Some of the parties, not all.</summary>
    OneSide,

    /// <summary>All parties.</summary>
    Both,

    /// <summary>Somebody who is no party.</summary>
    Third,
}
