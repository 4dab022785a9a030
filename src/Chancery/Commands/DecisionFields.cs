using Chancery.Pages;
using Chancery.Politics;

namespace Chancery.Commands;

/// <summary>What can be decided, and corrected.</summary>
internal static class DecisionFields
{
    public static string[] All { get; } =
        ["when", "place", "modality", "type", "cameo", "source", "target", "participants", "occasion", "parties", "initiative", "status", "stance", "value"];

    public static string Described =>
        "when, place or modality of any claim; type, cameo, source, target of an event; participants, occasion of a meeting; parties, initiative, status of an agreement; stance; value of an amount; when or source (the outlet) of an article.";

    public static DecisionKind KindOf(string name) => name switch
    {
        "same" => DecisionKind.Same,
        "different" => DecisionKind.Different,
        "withdraw" => DecisionKind.Withdraw,
        _ => DecisionKind.Correct,
    };

    /// <summary>Words of a command line as one line of text.</summary>
    public static string Squeezed(string words) => Phrases.Squeezed(DisplayText.Visible(words));
}
