using System.Collections.Immutable;
using System.Globalization;
using Chancery.Revisions;

namespace Chancery.Pages;

/// <summary>Sets what differs between two revisions as a briefing.</summary>
internal static class DiffComposer
{
    private const int LongestValue = 160;

    public static Briefing Compose(string title, string before, string after, RevisionDiff diff)
    {
        var sections = diff.Differences.GroupBy(difference => difference.Part, StringComparer.Ordinal)
            .Select(part => new BriefingSection(part.Key, Title(part.Key), null, [.. part.Select(Line)]));
        var measures = new BriefingSection("measures", "Measures that move", null, [.. diff.Measures.Select(measure => new BriefingLine($"{measure.Name}: {Value(measure.Before)} → {Value(measure.After)}", []))]);
        var summary = diff.IsEmpty ? $"{after} is the same record as {before}." : string.Create(
            CultureInfo.InvariantCulture,
            $"From {before} to {after}: {Count(diff, "added")} added, {Count(diff, "gone")} gone, {Count(diff, "changed")} changed; {diff.Measures.Length} measures move.");
        return new Briefing(title, summary, [.. sections.Append(measures).Where(section => !section.Lines.IsEmpty)], []);
    }

    private static BriefingLine Line(Difference difference)
    {
        var shown = difference.Shown;
        ImmutableArray<CitedWords> words = shown is { Document: { } document, Quote: { } quote } && difference.Kind != "changed"
            ? [new CitedWords(document, document, default, quote, null)] : [];
        return new BriefingLine(Shortened(shown.Says), words)
        {
            Tag = difference.Kind,
            Below = [.. difference.Moved.Select(field => new BriefingLine($"{field.Name}: {Value(field.Before)} → {Value(field.After)}", []))],
        };
    }

    private static string Title(string part) => char.ToUpperInvariant(part[0]) + part[1..];

    private static string Value(string value) => value.Length == 0 ? "none" : Shortened(value);

    private static string Shortened(string text) => text.Length <= LongestValue ? text : text[..(char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)] + "…";

    private static int Count(RevisionDiff diff, string kind) => diff.Differences.Count(difference => difference.Kind == kind);
}
