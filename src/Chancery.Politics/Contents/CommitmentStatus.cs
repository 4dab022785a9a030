namespace Chancery.Politics.Contents;

/// <summary>How far an agreement or promise has come.</summary>
public enum CommitmentStatus
{
    Discussed,
    Pledged,
    Announced,
    Memorandum,
    Agreed,
    Signed,
    Ratified,
    InForce,
    Performed,
    Suspended,
    Lapsed,
    Denied,
    NotReached,
}
