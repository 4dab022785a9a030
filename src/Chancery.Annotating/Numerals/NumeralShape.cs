namespace Chancery.Annotating.Numerals;

internal enum NumeralShape
{
    Digits,
    Words,
    Fraction,
}
