namespace Chancery.Annotating.Quantities;

internal enum UnitKind
{
    None,
    Percent,
    Money,
    Measure,
    Count,
    Time,
}
