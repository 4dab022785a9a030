namespace Chancery.Politics;

/// <summary>The kinds of claim, in the order of the record.</summary>
public enum ClaimKind
{
    Event,
    Meeting,
    Agreement,
    Commitment,
    Stance,
    Quantity,
    Relation,
    Quotation,
    Narrative,
    Dating,
}
