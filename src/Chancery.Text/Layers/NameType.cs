namespace Chancery.Text.Layers;

/// <summary>What a name names; Event and Work (treaties, initiatives) are kinds of MISC in IOB2 output.</summary>
public enum NameType
{
    Person,
    Location,
    Organisation,
    Miscellaneous,
    Event,
    Initiative,
}
