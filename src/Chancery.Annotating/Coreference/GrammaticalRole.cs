namespace Chancery.Annotating.Coreference;

/// <summary>What a noun phrase is in its clause, the most prominent last.</summary>
internal enum GrammaticalRole
{
    Other,
    Object,
    Subject,
}
