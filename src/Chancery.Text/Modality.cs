namespace Chancery.Text;

/// <summary>How the words hold what they tell: as a fact, as not so, as to come, and so on.</summary>
public enum Modality
{
    Asserted,
    Denied,
    Planned,
    Conditional,
    Threatened,
    Rumoured,
    Speculated,
}
