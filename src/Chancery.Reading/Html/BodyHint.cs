using System.Text;

namespace Chancery.Reading.Html;

/// <summary>
/// The article's text as the page's JSON-LD gives it, as a set of four words in a row. It is a hint: pages cut it short, and carry
/// that of another article.
/// </summary>
internal sealed class BodyHint
{
    private const int Row = 4;
    private const int FewestWords = 120;
    private const int MostCharacters = 1_000_000;
    private readonly HashSet<string> rows = new(StringComparer.Ordinal);

    private BodyHint(string body)
    {
        foreach (var row in Rows(body)) rows.Add(row);
    }

    /// <returns>Null where the page gives no body, or one too short to tell anything.</returns>
    public static BodyHint? Of(string? body)
    {
        if (body is null or { Length: > MostCharacters }) return null;
        var hint = new BodyHint(body);
        return hint.rows.Count < FewestWords ? null : hint;
    }

    /// <summary>The share of a block's rows of words that the body has; 0 for a block too short to say.</summary>
    public double Share(PageBlock block)
    {
        int found = 0, all = 0;
        foreach (var row in Rows(block.Value))
        {
            all++;
            if (rows.Contains(row)) found++;
        }

        return all == 0 ? 0 : (double)found / all;
    }

    /// <summary>The share of the body that some blocks hold.</summary>
    public double Covered(List<PageBlock> blocks)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Rows(string.Join(' ', blocks.Select(block => block.Value))))
            if (rows.Contains(row)) found.Add(row);
        return (double)found.Count / rows.Count;
    }

    private static IEnumerable<string> Rows(string text)
    {
        var words = new Queue<string>(Row);
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word.Append(char.ToLowerInvariant(text[i]));
                continue;
            }

            if (word.Length == 0) continue;
            words.Enqueue(word.ToString());
            word.Clear();
            if (words.Count < Row) continue;
            yield return string.Join(' ', words);
            words.Dequeue();
        }
    }
}
