using Chancery.Politics;

namespace Chancery.Pages;

/// <summary>A decision as a reader's line.</summary>
internal static class DecisionWords
{
    public static string Of(Decision decision)
    {
        var subjects = string.Join(", ", decision.Subjects);
        var what = decision.Kind switch
        {
            DecisionKind.Same => $"{subjects} report one event",
            DecisionKind.Different => $"{subjects} do not report one event",
            DecisionKind.Withdraw => $"{subjects} withdrawn",
            _ => $"{decision.Field} of {subjects} is {decision.Value}",
        };
        return $"{what}: {decision.Why} ({decision.By}, {decision.At}, {decision.Id})";
    }
}
