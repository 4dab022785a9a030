namespace Chancery.Text.Layers;

/// <summary>How the words round a time limit it (the "mod" of TIMEX3).</summary>
public enum TimeModifier
{
    None,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    Approximate,
    Start,
    Mid,
    End,
}
