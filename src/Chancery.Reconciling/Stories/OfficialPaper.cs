using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>
/// Papers that an office gives out itself: statements, readouts, remarks. They say the same in the same words from year to year,
/// so their words alone never say that two are of one event.
/// </summary>
internal static class OfficialPaper
{
    private const int LongestHeadline = 250;
    private const int LongestByline = 80;

    private static readonly string[] Kinds = ["statement", "readout", "remark", "communique", "communiqué", "declaration", "fact sheet", "press release", "proclamation", "press gaggle"];
    private static readonly string[] Offices = ["secretary of state", "spokesperson", "spokesman", "spokeswoman", "prime minister", "foreign minister", "press secretary", "press statement"];

    public static bool Is(Document document)
    {
        var lines = Lines(document).Take(3).ToList();
        if (lines.Count == 0) return false;
        return (IsHeadline(lines[0]) && Tells(lines[0], Kinds)) || lines.Skip(1).Any(line => line.Length <= LongestByline && !line.EndsWith('.') && Tells(line, Offices) && StandsAlone(document, line));
    }

    // A line of a paragraph that is wrapped tells of an office; a byline is followed by nothing.
    private static bool StandsAlone(Document document, string line)
    {
        var at = document.Text.IndexOf(line, StringComparison.Ordinal);
        if (at < 0) return false;
        var rest = document.Text.AsSpan(at + line.Length);
        var end = rest.IndexOf('\n');
        if (end < 0) return true;
        var next = rest[(end + 1)..];
        var length = next.IndexOf('\n');
        return (length < 0 ? next : next[..length]).IsWhiteSpace();
    }

    private static IEnumerable<string> Lines(Document document)
    {
        if (document.Title is { } title && !document.Text.StartsWith(title, StringComparison.Ordinal)) yield return title;
        foreach (var line in document.Text[..Math.Min(document.Text.Length, 600)].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return line;
    }

    // A sentence that tells of somebody's statement is news, not the statement.
    private static bool IsHeadline(string line) => line.Length <= LongestHeadline && !line.EndsWith('.');

    private static bool Tells(string line, string[] phrases)
    {
        var words = " " + string.Join(' ', WordRuns.Of(line)) + " ";
        return Array.Exists(phrases, phrase => words.Contains(" " + phrase + " ", StringComparison.Ordinal));
    }
}
