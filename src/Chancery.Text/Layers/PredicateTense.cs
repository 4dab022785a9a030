namespace Chancery.Text.Layers;

public enum PredicateTense
{
    None,
    Past,
    Present,
    Future,
}
