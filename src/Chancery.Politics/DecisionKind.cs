namespace Chancery.Politics;

public enum DecisionKind
{
    Same,
    Different,
    Withdraw,
    Correct,
}
