using System.Collections.Immutable;
using System.Globalization;
using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>Anniversaries whose fact is said in other words than its name: 'NATO celebrated its 75th anniversary', 'the 70th anniversary of its foundation'.</summary>
internal sealed class FoundingDates(KnowledgeBase knowledge)
{
    private const int Reach = 4;

    private readonly ILookup<string, Anniversary> foundings = knowledge.Tables.Anniversaries
        .Where(row => row.Name.StartsWith("Founding of", StringComparison.OrdinalIgnoreCase) || row.Name.StartsWith("Foundation of", StringComparison.OrdinalIgnoreCase))
        .SelectMany(row => row.States.Select(state => (state, row))).ToLookup(pair => pair.state, pair => pair.row, StringComparer.Ordinal);

    private readonly ImmutableArray<Anniversary> relations = [.. knowledge.Tables.Anniversaries
        .Where(row => row.Id.StartsWith("relations-", StringComparison.Ordinal) && row.States.Length == 2).OrderBy(row => row.Id, StringComparer.Ordinal)];

    /// <param name="main">Codes of those whom the first sentences name.</param>
    public IEnumerable<Claim> Code(Passage passage, IReadOnlySet<string> main)
    {
        for (var token = passage.First; token + 1 < passage.End; token++)
        {
            if (Years(passage, token) is not { } years) continue;
            var isFounding = IsOfFounding(passage, token + 1);
            if (!isFounding && !IsOfRecognition(passage, token + 1)) continue;
            var span = passage.Document.Tokens!.Span(token).Cover(passage.Document.Tokens.Span(token + 1));
            if (passage.Document.Times?.In(passage.Span).Any(time => time.Anchor == TimeAnchor.Knowledge && time.Span.Overlaps(span)) == true) continue;
            if ((isFounding ? Founded(passage, token) : Recognised(passage, main)) is { } row) yield return Claim(passage, row, years, span);
        }
    }

    private static Claim Claim(Passage passage, Anniversary row, int years, TextSpan span)
    {
        var year = row.Date.Year + years;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.Anniversary,
            Fact = row.Id,
            Reading = string.Create(CultureInfo.InvariantCulture, $"{row.Name}, {row.Date} + {years} years"),
            Interval = DateInterval.Of(PartialDate.Of(year)),
        };
        return DatingClaims.Of(passage, content, "dating/founding-01", span);
    }

    /// <summary>What the possessive or the name before the number stands for.</summary>
    private Anniversary? Founded(Passage passage, int token)
    {
        var codes = passage.Mentions
            .Where(mention => passage.Tokens(mention.Span) is var (first, end) && first >= token - 8 && end <= token + Reach + 4)
            .OrderBy(mention => Math.Abs(passage.Tokens(mention.Span).First - token))
            .SelectMany(mention => mention.Referents.Length == 1 ? mention.Referents : [])
            .Where(referent => referent.Entity is { } entity && (entity.StartsWith("state/", StringComparison.Ordinal) || entity.StartsWith("org/", StringComparison.Ordinal)))
            .Select(referent => referent.Actor).OfType<string>();
        foreach (var code in codes) if (foundings[code].ToList() is [var row]) return row;
        return null;
    }

    /// <summary>'60 years after France recognised the People's Republic': one state's recognition of the other, whose relations are dated.</summary>
    private Anniversary? Recognised(Passage passage, IReadOnlySet<string> main)
    {
        var states = Codes(passage).ToHashSet(StringComparer.Ordinal);
        return relations.Where(row => row.States.Any(states.Contains) && row.States.All(state => states.Contains(state) || main.Contains(state))).Take(2).ToList() is [var row] ? row : null;
    }

    internal static IEnumerable<string> Codes(Passage passage) => passage.Mentions
        .SelectMany(mention => mention.Referents.Length == 1 ? mention.Referents : []).Select(referent => referent.Actor).OfType<string>();

    private static bool IsOfRecognition(Passage passage, int token)
    {
        for (var at = token + 1; at < passage.End; at++)
        {
            if (passage.IsLower(at, "recognised", "recognized", "recognition")) return true;
        }

        return false;
    }

    /// <summary>"75th" before 'anniversary' or 'birthday', "75" before 'years of their alliance'; null for no number of years.</summary>
    private static int? Years(Passage passage, int token)
    {
        var word = passage.Word(token);
        if (!char.IsAsciiDigit(word[0])) return null;
        var digits = word.AsSpan().TrimEnd("thsrnd");
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var years) || years is < 1 or > 500) return null;
        return digits.Length < word.Length ? (passage.IsLower(token + 1, "anniversary", "birthday", "jubilee") ? years : null)
            : passage.IsLower(token + 1, "years") ? years : null;
    }

    /// <summary>Nothing else follows that the anniversary is of, or its founding does.</summary>
    private static bool IsOfFounding(Passage passage, int token)
    {
        var isYears = passage.IsLower(token, "years");
        if (token + 1 >= passage.End || !passage.IsLower(token + 1, "of")) return !isYears;
        for (var at = token + 2; at < Math.Min(passage.End, token + 2 + Reach); at++)
        {
            if (passage.IsLower(at, "foundation", "founding", "existence", "creation", "establishment", "alliance", "birth")) return true;
        }

        return false;
    }
}
