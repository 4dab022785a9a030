using Chancery.Coding.Frames;
using Chancery.Text;

namespace Chancery.Coding.Stances;

/// <summary>Finds which issue of the rules a stretch of text is about.</summary>
internal sealed class IssueFinder(PhraseMatcher issues)
{
    /// <summary>The issue named first; null where none is.</summary>
    public (string Issue, TextSpan Span)? In(Passage passage, TextSpan span)
    {
        var (first, end) = passage.Tokens(span);
        foreach (var (rule, found, _, _) in issues.In(passage, Math.Max(first, passage.First), Math.Min(end, passage.End))) return (rule.Code, found);
        return null;
    }

    /// <summary>Every issue named, each once, in text order.</summary>
    public IEnumerable<string> AllIn(Passage passage, TextSpan span)
    {
        var (first, end) = passage.Tokens(span);
        return issues.In(passage, Math.Max(first, passage.First), Math.Min(end, passage.End)).Select(found => found.Rule.Code).Distinct(StringComparer.Ordinal);
    }
}
