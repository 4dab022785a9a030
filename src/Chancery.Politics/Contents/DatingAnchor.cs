namespace Chancery.Politics.Contents;

/// <summary>What bounds the time of an article's matter.</summary>
public enum DatingAnchor
{
    /// <summary>A date in words, with its year.</summary>
    ExplicitDate,

    /// <summary>A day of the week, settled by nothing.</summary>
    Weekday,

    /// <summary>A month or day without a year.</summary>
    PartOfYear,

    /// <summary>'the 80th anniversary of', '75 years since'.</summary>
    Anniversary,

    /// <summary>Somebody in an office ('Defence Minister Andrey Belousov').</summary>
    Office,

    /// <summary>Somebody new in an office, or a numbered term ('newly appointed', 'a fifth term').</summary>
    NewInOffice,

    /// <summary>A war or offensive under way.</summary>
    Conflict,

    /// <summary>A dated occasion of the knowledge base (a forum's summit, a parade).</summary>
    Occasion,

    /// <summary>Something that can only be told after it existed (an initiative, an organisation, a membership).</summary>
    NotBefore,
}
