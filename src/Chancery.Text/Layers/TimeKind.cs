namespace Chancery.Text.Layers;

/// <summary>The TIMEX3 types.</summary>
public enum TimeKind
{
    Date,
    Time,
    Duration,
    Set,
}
