namespace Chancery.Politics.Records;

public enum ComparisonKind
{
    New,
    Dropped,
    Repeated,
}
