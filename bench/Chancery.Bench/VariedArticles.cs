using System.Collections.Immutable;
using System.Text;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Bench;

/// <summary>
/// Makes many articles of a few, claims and all: each round writes the whole set anew about other events, with other names, numbers, days
/// and some other words, each as long as the one it stands for, so that every offset of every claim still holds. Seeded by the round alone.
/// </summary>
internal sealed class VariedArticles(ClaimSet originals)
{
    private const int Years = 3;
    private const ulong Prime = 1099511628211;

    private readonly ImmutableArray<ImmutableArray<string>> byLength = ByLength(originals);

    public ClaimSet Make(int count)
    {
        var documents = ImmutableArray.CreateBuilder<Document>(count);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var known = originals.Claims.Where(claim => claim.Content is not DatingContent).ToLookup(claim => claim.DocumentHash, StringComparer.Ordinal);
        for (var round = 0; documents.Count < count; round++)
        {
            var shift = (int)(Hash(round, "days") % (365 * Years));
            foreach (var original in originals.Documents)
            {
                if (documents.Count == count) break;
                var document = new Document($"{round}-{original.Id}", Varied(original.Text, round))
                {
                    Title = original.Title is { } title ? Varied(title, round) : null, Source = original.Source, Language = original.Language,
                    Published = original.Published is { } day ? PartialDate.Of(day.First.AddDays(shift)) : null,
                };
                documents.Add(document);
                claims.AddRange(known[original.Hash].Select(claim => Moved(claim, document, shift)));
            }
        }
        return new ClaimSet(documents.ToImmutable(), claims.ToImmutable(), []);
    }

    private static Claim Moved(Claim claim, Document document, int shift) =>
        new(document, claim.Content, new Because(claim.Because.Rule, [.. claim.Because.Citations.Select(citation => document.Cite(citation.Span))]), claim.Trigger)
        {
            Modality = claim.Modality, Speaker = claim.Speaker, Where = claim.Where,
            When = claim.When is { From: { } from, To: { } to } ? new DateInterval(from.AddDays(shift), to.AddDays(shift)) : claim.When,
        };

    private string Varied(string text, int round)
    {
        var varied = new StringBuilder(text);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) at++;
            var word = text[start..at];
            if (Replacement(word, round) is not { } other) continue;
            for (var k = 0; k < other.Length; k++) varied[start + k] = other[k];
        }
        return varied.ToString();
    }

    /// <summary>Another name for a name, another number for a number, for two ordinary words in five another ordinary word; null for the rest.</summary>
    private string? Replacement(string word, int round)
    {
        if (round == 0 || word.Length < 2) return null;
        var hash = Hash(round, word);
        if (char.IsAsciiDigit(word[0])) return string.Concat(word.Select((digit, at) => char.IsAsciiDigit(digit) ? (char)('1' + ((hash >> at) % 9)) : digit));
        if (word.Length < 4 || word.Length >= byLength.Length) return null;
        if (char.IsAsciiLetterUpper(word[0])) return string.Concat(word.Select((letter, at) => at == 0 ? (char)('A' + (hash % 26)) : (char)('a' + ((hash >> (at + 4)) % 26))));
        var others = byLength[word.Length];
        return hash % 5 < 2 ? others[(int)((hash >> 8) % (ulong)others.Length)] : null;
    }

    private static ImmutableArray<ImmutableArray<string>> ByLength(ClaimSet originals)
    {
        var words = originals.Documents.SelectMany(document => document.Text.Split(' ')).Where(word => word.Length is > 3 and < 20 && word.All(char.IsAsciiLetterLower))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToLookup(word => word.Length);
        return [.. Enumerable.Range(0, 20).TakeWhile(length => length < 4 || words[length].Any()).Select(length => words[length].ToImmutableArray())];
    }

    private static ulong Hash(int round, string word)
    {
        var hash = unchecked(14695981039346656037 * (ulong)(round + 1));
        foreach (var letter in word) hash = unchecked((hash ^ letter) * Prime);
        hash = unchecked((hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9);
        return hash ^ (hash >> 31);
    }
}
