using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;

namespace Chancery.Coding.Agreements;

/// <summary>The sides of the article's agreements: those of its main meeting, or the states that a joint text names at its head.</summary>
internal static class Signatories
{
    private const int Head = 3;

    public static ImmutableArray<Actor> Of(ImmutableArray<Passage> passages, ImmutableArray<Actor> main)
    {
        if (!main.IsEmpty || passages.IsEmpty || !IsJoint(passages[0])) return main;
        var states = passages.Take(Head).SelectMany(passage => passage.Mentions.SelectMany(mention => ActorFinder.Of(passage, mention)))
            .Where(actor => actor.Code is { Length: 3 } && (actor.Entity is null || actor.Entity.StartsWith("state/", StringComparison.Ordinal)))
            .DistinctBy(actor => actor.Code, StringComparer.Ordinal).Take(4).ToImmutableArray();
        return states.Length is 2 or 3 ? states : main;
    }

    /// <summary>'Joint statement on', 'agreement between': the article is the text itself.</summary>
    private static bool IsJoint(Passage opening) =>
        opening.Sentence.Text.StartsWith("joint ", StringComparison.OrdinalIgnoreCase) || opening.Sentence.Text.StartsWith("agreement between", StringComparison.OrdinalIgnoreCase);
}
