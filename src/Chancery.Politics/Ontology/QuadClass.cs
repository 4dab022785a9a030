namespace Chancery.Politics.Ontology;

/// <summary>Verbal or material, cooperation or conflict: the four classes of PLOVER and CAMEO, with their numbers.</summary>
public enum QuadClass
{
    VerbalCooperation = 1,
    MaterialCooperation = 2,
    VerbalConflict = 3,
    MaterialConflict = 4,
}
