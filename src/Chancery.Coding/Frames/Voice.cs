using System.Collections.Immutable;

using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>Who says 'I' and 'we' in a text that is itself a statement, by its heading ('Statement by President Ruto on …').</summary>
internal static class Voice
{
    private const int LongestHeading = 40;

    public static ImmutableArray<Actor> Of(ImmutableArray<Passage> passages)
    {
        if (passages.IsEmpty || passages[0].End - passages[0].First > LongestHeading) return [];
        var heading = passages[0];
        for (var token = heading.First; token < heading.End; token++)
        {
            if (!heading.IsLower(token, "statement", "remarks", "address", "speech", "letter", "communique", "communiqué", "declaration")) continue;
            var next = token + 1;
            return next < heading.End && heading.IsLower(next, "by", "from", "of") ? After(heading, next) : Before(heading, token);
        }

        return [];
    }

    private static ImmutableArray<Actor> After(Passage heading, int preposition)
    {
        var start = heading.Document.Tokens!.Ends[preposition];
        var named = heading.Mentions.Where(mention => mention.Span.Start >= start && mention.Span.Start - start <= 120 && !mention.Modifies && IsPersonOrBody(mention)).ToList();
        return [.. named.TakeWhile((mention, at) => at == 0 || IsJoined(heading, named[at - 1], mention)).SelectMany(mention => ActorFinder.Of(heading, mention))];
    }

    private static bool IsJoined(Passage heading, Mention one, Mention next)
    {
        if (next.Span.Start <= one.Span.End) return false;
        var between = heading.Document.Document.Text.AsSpan(one.Span.End, next.Span.Start - one.Span.End);
        if (between.Length > 60 || !(between.Contains(" and ", StringComparison.Ordinal) || between.Contains(",", StringComparison.Ordinal))) return false;
        // 'By President Ruto announcing a truce between Chad and the rebels': what is announced speaks no word of it.
        var (first, end) = heading.Tokens(new TextSpan(one.Span.End, next.Span.Start));
        for (var token = first; token < end; token++)
        {
            if (heading.Document.Token(token).Tag is UniversalTag.Verb or UniversalTag.Aux || heading.IsLower(token, "on", "at", "after", "with", "between")) return false;
        }

        return true;
    }

    private static ImmutableArray<Actor> Before(Passage heading, int statement)
    {
        var end = heading.Document.Tokens!.Starts[statement];
        return heading.Mentions.LastOrDefault(mention => mention.Span.End <= end && ActorFinder.CanAct(mention)) is { } named ? ActorFinder.Of(heading, named) : [];
    }

    private static bool IsPersonOrBody(Mention mention) => ActorFinder.CanAct(mention) && mention.Type is NameType.Person or NameType.Organisation;
}
