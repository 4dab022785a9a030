using System.Collections.Frozen;
using System.Text;

namespace Chancery.Reading;

/// <summary>The reviewed list of lines that pages leave around articles (data/lexicons/furniture.txt).</summary>
public sealed class FurnitureList
{
    private const int LongestLine = 300;
    private const int MostWords = 25;
    private readonly FrozenSet<string> whole;
    private readonly FrozenDictionary<string, string[]> begins;
    private readonly FrozenSet<string> rest;
    private readonly FrozenSet<string> last;
    private readonly FrozenSet<string> share;
    private readonly FrozenSet<string> tongue;

    private FurnitureList(Dictionary<string, List<string>> sections)
    {
        whole = Lines(sections, "whole").ToFrozenSet(StringComparer.Ordinal);
        rest = Lines(sections, "rest").ToFrozenSet(StringComparer.Ordinal);
        last = Lines(sections, "last").ToFrozenSet(StringComparer.Ordinal);
        share = Lines(sections, "share").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        tongue = Lines(sections, "tongue").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        begins = Lines(sections, "begins").GroupBy(line => line.Split(' ', ':')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Knows no furniture: every line is text.</summary>
    public static FurnitureList Empty { get; } = new([]);

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FormatException">A line stands in no section, or in one that is not known.</exception>
    public static FurnitureList Load(string path) => Parse(File.ReadLines(path));

    /// <exception cref="FormatException">A line stands in no section, or in one that is not known.</exception>
    public static FurnitureList Parse(IEnumerable<string> lines)
    {
        string[] known = ["whole", "begins", "rest", "last", "share", "tongue"];
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? section = null;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                var name = line.Trim('[', ']');
                if (!known.Contains(name)) throw new FormatException($"'{line}' is no section of furniture; write one of [{string.Join("], [", known)}].");
                if (!sections.TryGetValue(name, out section)) sections[name] = section = [];
                continue;
            }

            if (section is null) throw new FormatException($"'{line}' stands before the first section of furniture.");
            section.Add(line);
        }

        return new FurnitureList(sections);
    }

    /// <summary>Is the whole line furniture: a label, a form, a share bar, a language switch?</summary>
    public bool Holds(string line)
    {
        if (line.Length > LongestLine) return false;
        var plain = Plain(line);
        if (plain.Length == 0) return false;
        if (whole.Contains(plain) || IsBegun(line, plain)) return true;
        var words = plain.Split(' ');
        return words.Length > 1 && words.All(share.Contains) || IsLanguageSwitch(line, words);
    }

    /// <summary>Does the line open what is no part of the article any more, when it stands in the second half?</summary>
    public bool OpensRest(string line) => line.Length <= LongestLine && rest.Contains(Plain(line));

    /// <summary>Is it furniture only when no more text follows ("Sources")?</summary>
    public bool IsLast(string line) => line.Length <= LongestLine && last.Contains(Plain(line));

    private bool IsBegun(string line, string plain)
    {
        var space = plain.IndexOf(' ', StringComparison.Ordinal);
        if (!begins.TryGetValue(space < 0 ? plain : plain[..space], out var patterns)) return false;
        if (plain.Count(c => c == ' ') >= MostWords) return false;
        foreach (var pattern in patterns)
        {
            var words = pattern.TrimEnd(':');
            if (!plain.StartsWith(words, StringComparison.Ordinal) || plain.Length > words.Length && plain[words.Length] != ' ') continue;
            if (words.Length == pattern.Length) return true;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Plain(line[..colon]) == words) return true;
        }

        return false;
    }

    private bool IsLanguageSwitch(string line, string[] words)
    {
        // "en_US", "en_USEnglish": the locale code and the name in one.
        var trimmed = line.Trim();
        var coded = trimmed.Length >= 5 && char.IsAsciiLetterLower(trimmed[0]) && char.IsAsciiLetterLower(trimmed[1]) && trimmed[2] is '_' or '-'
            && char.IsAsciiLetterUpper(trimmed[3]) && char.IsAsciiLetterUpper(trimmed[4]);
        if (!coded) return words.Length > 1 && words.All(tongue.Contains);
        var name = Plain(trimmed[5..]);
        return name.Length == 0 || name.Split(' ').All(word => tongue.Contains(word) || word.Length == 2);
    }

    private static List<string> Lines(Dictionary<string, List<string>> sections, string name) => sections.GetValueOrDefault(name, []);

    /// <summary>Lower case, letters and digits, one space between words, no apostrophes.</summary>
    private static string Plain(string line)
    {
        var plain = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c is '\'' or '’') continue;
            if (char.IsLetterOrDigit(c) || c is >= '\u0900' and <= '\u097F') plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
