namespace Chancery.Annotating.Names;

/// <summary>What an alias names, in the order in which one reading is preferred to another.</summary>
internal enum AliasKind
{
    Initiative,
    Conflict,
    Occasion,
    Organisation,
    Person,
    State,
    Group,
    Seat,
    Capital,
    Adjective,
    Demonym,
    Place,
    Surname,
    CombiningForm,
    Office,
}
