namespace Chancery.Politics.Records;

public enum ChangeKind
{
    Superseded,
    Escalated,
    Performed,
    Reversed,
}
