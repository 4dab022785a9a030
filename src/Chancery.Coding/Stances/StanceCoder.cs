using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Coding.Stances;

/// <summary>Reads where an actor stands on an issue of the rules.</summary>
internal sealed class StanceCoder(FrameMatcher matcher, ModalityReader modality, IssueFinder issues)
{
    public IEnumerable<Claim> Code(Passage passage)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (matcher.Match(passage, index, predicate) is not { } match || match.Source.IsEmpty) continue;
            if (Issue(match) is not { } issue) continue;
            var how = modality.Of(passage, predicate);
            var stance = Enum.Parse<Politics.Contents.Stances>(match.Rule.Code);
            if (!told.Add($"{issue.Name}|{stance}|{string.Join('+', match.Source.Select(actor => actor.Code ?? actor.Name))}")) continue;
            var content = new StanceContent(match.Source, issue.Name, stance, passage.Document.Document.Slice(issue.About));
            yield return Evidence.Claim(passage, content, match.Rule.Id, match.Trigger, match.Source, how, Setting.Of(passage, predicate));
        }
    }

    private (string Name, TextSpan About)? Issue(FrameMatch match)
    {
        var passage = match.Passage;
        var (_, after) = passage.Tokens(match.Trigger);
        var behind = after < passage.End ? Clause.From(passage, after) : null;
        if (behind is { } about && issues.In(passage, about) is { } found) return (found.Issue, about);
        foreach (var argument in match.Predicate.Arguments.Where(argument => argument.Role != Text.Layers.ArgumentRole.Agent))
        {
            if (issues.In(passage, argument.Span) is { } inside) return (inside.Issue, argument.Span);
        }

        var neutral = match.Rule.Code == nameof(Politics.Contents.Stances.Neutral);
        return neutral && issues.In(passage, passage.Span) is { } anywhere ? (anywhere.Issue, anywhere.Span) : null;
    }
}
