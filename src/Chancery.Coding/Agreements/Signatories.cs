using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;

namespace Chancery.Coding.Agreements;

/// <summary>The sides of the article's agreements: those of its main meeting, or the states that a joint text names at its head.</summary>
internal sealed class Signatories(KnowledgeBase knowledge)
{
    private const int Head = 3;
    private const int Looked = 2000;
    private const int LongestHeading = 120;

    public static Sides Of(ImmutableArray<Passage> passages, ImmutableArray<Actor> main)
    {
        if (!main.IsEmpty || passages.IsEmpty || !IsJoint(passages[0])) return new Sides(main, "main-meeting");
        var states = passages.Take(Head).SelectMany(passage => passage.Mentions.SelectMany(mention => ActorFinder.Of(passage, mention)))
            .Where(actor => actor.Code is { Length: 3 } && (actor.Entity is null || actor.Entity.StartsWith("state/", StringComparison.Ordinal)))
            .DistinctBy(actor => actor.Code, StringComparer.Ordinal).Take(4).ToImmutableArray();
        return states.Length is >= 2 and <= 4 ? new Sides(states, AgreementContent.JointText) : new Sides([], "main-meeting");
    }

    /// <summary>Where the article has no sides, those of the only initiative that the sentence names, if it is between two states.</summary>
    public Sides For(Passage passage, Sides sides)
    {
        if (!sides.Actors.IsEmpty) return sides;
        var named = passage.Mentions.SelectMany(mention => mention.Referents.Select(referent => (mention.Span, referent.Entity)))
            .Where(entry => entry.Entity?.StartsWith("initiative/", StringComparison.Ordinal) == true).DistinctBy(entry => entry.Entity, StringComparer.Ordinal).Take(2).ToList();
        if (named is not [var (span, entity)] || knowledge.Initiative(entity!["initiative/".Length..]) is not { } initiative) return sides;
        var states = initiative.Parties.Where(party => knowledge.State(party) is not null).ToList();
        // Of three or more, one may only lie on the way of a pipe: those whom the article speaks of.
        if (states.Count > 2) states = [.. states.Where(state => IsNamed(passage, state))];
        if (states.Count != 2) return sides;
        var words = passage.Document.Document.Slice(span);
        return new Sides([.. states.Select(party => new Actor(party, knowledge.NameOf(party), null, words, span) { Entity = "state/" + party })], "initiative");
    }

    private static bool IsNamed(Passage passage, string state) =>
        passage.Document.Mentions!.Items.Take(Looked).Any(mention => mention.Referents.Any(referent => referent.Actor == state));

    /// <summary>'Joint statement on', 'Leaders' statement', 'agreement between': the article is the text itself.</summary>
    private static bool IsJoint(Passage opening)
    {
        var heading = opening.Sentence.Text;
        return heading.StartsWith("joint ", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("agreement between", StringComparison.OrdinalIgnoreCase)
            || (heading.Length < LongestHeading && heading.Contains("leaders", StringComparison.OrdinalIgnoreCase) && heading.Contains("statement", StringComparison.OrdinalIgnoreCase));
    }
}
