using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Whom a source phrase refers to, by the mentions in it.</summary>
internal static class Speakers
{
    /// <summary>The referents of the source's own head: of the first mention that is no modifier, and of those joined to it by "and".</summary>
    public static ImmutableArray<Referent> Of(AnnotatedDocument document, ImmutableArray<TextSpan> source)
    {
        if (document.Mentions is not { } mentions) return [];
        var speakers = ImmutableArray.CreateBuilder<Referent>();
        foreach (var span in source)
        {
            var end = span.Start;
            foreach (var mention in mentions.In(span).Where(mention => !mention.Modifies && !mention.Referents.IsEmpty).OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length))
            {
                if (speakers.Count > 0 && !IsJoined(document.Document.Text, end, mention.Span.Start)) continue;
                foreach (var referent in mention.Referents.Where(referent => !speakers.Contains(referent))) speakers.Add(referent);
                end = Math.Max(end, mention.Span.End);
            }
        }

        return speakers.ToImmutable();
    }

    /// <summary>"On 2 September in Lyon Anna Berg": where a name ends the phrase and nothing ties it to what stands before, the name alone is the source.</summary>
    public static TextSpan Trim(AnnotatedDocument document, TextSpan source)
    {
        if (document.Mentions is not { } mentions) return source;
        var last = mentions.In(source).Where(mention => mention.Span.End == source.End && mention is { Kind: MentionKind.Name, Modifies: false }).MinBy(mention => mention.Span.Start);
        if (last is null || last.Span.Start == source.Start) return source;
        return mentions.In(source).Any(mention => mention.Span.End + 1 == last.Span.Start && mention is { Kind: MentionKind.Name, Modifies: false }) ? last.Span : source;
    }

    private static bool IsJoined(string text, int from, int to) => from <= to && text.AsSpan(from, to - from).Trim() is "and" or ", and" or "&" or ",";
}
