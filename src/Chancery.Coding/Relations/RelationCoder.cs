using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text.Values;

namespace Chancery.Coding.Relations;

/// <summary>Reads standing relations: who sanctions, supplies, aids or fights whom.</summary>
internal sealed class RelationCoder(FrameMatcher matcher, ModalityReader modality)
{
    public IEnumerable<Claim> Code(Passage passage)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (matcher.Match(passage, index, predicate) is not { } match) continue;
            if (match.Source.IsEmpty && match.Target.IsEmpty) continue;
            var how = modality.Of(passage, predicate);
            var content = Content(match);
            if (!told.Add($"{content.Relation}|{Key(content.Source)}|{Key(content.Target)}|{how}")) continue;
            yield return Evidence.Claim(
                passage, content, match.Rule.Id, match.Trigger, content.Source.Concat(content.Target), how, Setting.Of(passage, predicate));
        }
    }

    private static string Key(IEnumerable<Actor> actors) => string.Join('+', actors.Select(actor => actor.Code ?? actor.Name));

    /// <summary>Two who trade or ally with each other: one is the source, the others the target.</summary>
    private static RelationContent Content(FrameMatch match) => new()
    {
        Relation = Enum.Parse<RelationKind>(match.Rule.Code),
        Source = match.Target.IsEmpty && match.Source.Length > 1 && match.Rule.Frame.NeedsTarget ? [match.Source[0]] : match.Source,
        Target = match.Target.IsEmpty && match.Source.Length > 1 && match.Rule.Frame.NeedsTarget ? match.Source[1..] : match.Target,
        About = match.Object is { } thing && thing.Span.Length <= 200 ? match.Passage.Document.Document.Slice(thing.Span) : null,
        Since = Since(match),
    };

    /// <summary>The year or day after 'since'; null without one.</summary>
    private static PartialDate? Since(FrameMatch match)
    {
        var passage = match.Passage;
        foreach (var time in passage.Document.Times?.In(passage.Span).Take(20) ?? [])
        {
            var (first, _) = passage.Tokens(time.Span);
            if (first > passage.First && passage.IsLower(first - 1, "since") && PartialDate.TryParse(time.Value, out var date)) return date;
        }

        return null;
    }
}
