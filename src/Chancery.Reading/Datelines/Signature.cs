using System.Collections.Frozen;
using Chancery.Text;

namespace Chancery.Reading.Datelines;

/// <summary>What the short lines under a headline say: author ("By Ida Holm"), outlet ("The Daily Cod Herald"), date.</summary>
internal static class Signature
{
    private const int MostLines = 5;
    private const int MostWords = 8;

    // The last words of the names of papers and agencies.
    private static readonly FrozenSet<string> OutletWords =
        ("Agency Bulletin Chronicle Courier Daily Dispatch Examiner Gazette Globe Guardian Herald Independent Inquirer Journal Ledger Mail Mercury Mirror News Newspaper Observer " +
        "Post Press Record Register Reporter Review Sentinel Standard Star Sun Telegraph Times Tribune Wire").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Fills in what the lines between headline and first paragraph say, where the input does not.</summary>
    public static Document Apply(Document document)
    {
        for (var i = 0; i < document.Blocks.Length && i < MostLines; i++)
        {
            if (document.Blocks[i].Kind == BlockKind.Headline) continue;
            if (document.Blocks[i].Kind is not (BlockKind.Heading or BlockKind.Caption)) break;
            document = Read(document, document.Slice(document.Blocks[i].Span));
        }

        return document;
    }

    private static Document Read(Document document, string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords) return document;
        if (words[0] is "By" or "BY" && char.IsUpper(words[1][0])) return document with { Author = document.Author ?? string.Join(' ', words[1..]) };
        var comma = line.IndexOf(',', StringComparison.Ordinal);
        var name = comma < 0 ? line : line[..comma];
        if (comma > 0)
        {
            if (!DateWords.TryParse(line[(comma + 1)..], out var date)) return document;
            document = document with { Published = document.Published ?? date };
        }

        return IsOutlet(name) ? document with { Source = document.Source ?? name.Trim() } : document;
    }

    private static bool IsOutlet(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and < 6 && OutletWords.Contains(words[^1]) && words.All(word => char.IsUpper(word[0]) || word is "of" or "the");
    }
}
