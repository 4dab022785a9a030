namespace Chancery.Politics.Records;

public enum DisagreementKind
{
    Value,
    Date,
    Participant,
    Status,
    Existence,
    Denial,
    Omission,
    Framing,
}
