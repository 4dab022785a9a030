namespace Chancery.Politics.Contents;

/// <summary>Where somebody stands on an issue.</summary>
public enum Stances
{
    Supports,
    Opposes,
    Neutral,
    CallsFor,
    Rejects,
}
