namespace Chancery.Politics.Contents;

public enum RelationKind
{
    Sanction,
    Membership,
    Supply,
    Trade,
    War,
    Occupation,
    Alliance,
    Partnership,
    Exercise,
    Aid,
    Visa,
    Corridor,
    Recognition,
}
