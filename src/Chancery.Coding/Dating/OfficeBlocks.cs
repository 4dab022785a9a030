using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics.Knowledge;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>The stretches of time in which a person held an office without a break.</summary>
internal static class OfficeBlocks
{
    /// <summary>Days between two terms that are still one stretch.</summary>
    private const int Break = 31;

    private static readonly string[] Leading = ["head-of-state", "head-of-government", "supreme-leader", "monarch", "organisation-head"];

    /// <summary>In one class of office.</summary>
    public static ImmutableArray<OfficeBlock> In(ImmutableArray<Term> terms, string role) => Joined(terms.Where(term => term.Role == role));

    /// <summary>As leader of a state or organisation, whatever the office.</summary>
    public static ImmutableArray<OfficeBlock> Leader(ImmutableArray<Term> terms) => Joined(terms.Where(term => Leading.Contains(term.Role)));

    private static ImmutableArray<OfficeBlock> Joined(IEnumerable<Term> terms)
    {
        var blocks = ImmutableArray.CreateBuilder<OfficeBlock>();
        foreach (var term in terms.OrderBy(term => term.From?.First ?? DateOnly.MinValue))
        {
            if (blocks.Count > 0 && Touches(blocks[^1].Days, term.Interval)) blocks[^1] = Longer(blocks[^1], term);
            else blocks.Add(new OfficeBlock(term, term.Interval));
        }

        return blocks.ToImmutable();
    }

    private static bool Touches(DateInterval block, DateInterval next) =>
        block.To is not { } end || next.From is not { } start || start.DayNumber - end.DayNumber <= Break;

    private static OfficeBlock Longer(OfficeBlock block, Term term)
    {
        DateOnly? to = block.Days.To is { } end && term.Interval.To is { } next ? (end > next ? end : next) : null;
        return new OfficeBlock(term, block.Days with { To = to });
    }

    /// <summary>"Jane Roe, President of Ruritania, from 2019-05-20 to 2024-05-20".</summary>
    public static string Reading(OfficeBlock block, string state) =>
        $"{block.Last.Name}, {block.Last.Office} of {state}{Day(block.Days.From, " from ")}{Day(block.Days.To, " to ")}";

    private static string Day(DateOnly? day, string word) => day is { } known ? word + known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
