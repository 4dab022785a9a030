namespace Chancery.Annotating.Predicates;

internal enum ClauseKind
{
    Main,
    Subordinate,
    Relative,
}
