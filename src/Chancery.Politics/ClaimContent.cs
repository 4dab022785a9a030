namespace Chancery.Politics;

/// <summary>What a claim says: one of a closed set of records (folder Contents).</summary>
public abstract record ClaimContent
{
    private protected ClaimContent()
    {
    }

    public abstract ClaimKind Kind { get; }
}
