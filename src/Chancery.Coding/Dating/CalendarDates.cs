using System.Globalization;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>Dates in words: explicit ones, weekdays, months without a year, anniversaries.</summary>
internal static class CalendarDates
{
    internal const string ReckonedRule = "dating/reckoned-01";

    /// <summary>Sentences from the top whose dates are taken for those of the main matter.</summary>
    private const int Opening = 4;

    /// <summary>Words before a date that may say that what they tell lies behind: 'the call follows their meeting of November'.</summary>
    private const int Clause = 24;

    public static IEnumerable<Claim> Code(Passage passage)
    {
        var isMain = passage.Sentence.Index < Opening || TellsMeeting(passage);
        foreach (var time in passage.Document.Times?.In(passage.Span).Take(40) ?? [])
        {
            if (Code(passage, time, isMain) is { } claim) yield return claim;
        }
    }

    private static Claim? Code(Passage passage, TimeExpression time, bool isMain)
    {
        if (time.Kind is not (TimeKind.Date or TimeKind.Time)) return time.Anchor == TimeAnchor.Knowledge ? Anniversary(passage, time) : null;
        if (time.Anchor == TimeAnchor.Knowledge) return Anniversary(passage, time);
        if (IsPast(passage, time)) return NotBefore(passage, time);
        if (!isMain) return null;
        if (time.Weekday is { } day)
        {
            var reading = CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(day % 7));
            return DatingClaims.Of(passage, new DatingContent { Anchor = DatingAnchor.Weekday, Reading = "on a " + reading, Weekday = day }, "dating/weekday-01", time.Span);
        }

        if (PartOfYear(time.Value) is { } part)
        {
            var words = passage.Document.Document.Slice(time.Span);
            return DatingClaims.Of(
                passage, new DatingContent { Anchor = DatingAnchor.PartOfYear, Reading = words, Month = part.Month, DayOfMonth = part.Day }, "dating/part-of-year-01", time.Span);
        }

        return time.Anchor == TimeAnchor.Publication ? Reckoned(passage, time) : Explicit(passage, time);
    }

    /// <summary>'On Thursday' of an article whose date of publication is known: likely the day of its matter.</summary>
    private static Claim? Reckoned(Passage passage, TimeExpression time)
    {
        if (time.Interval.Days is not 1 || passage.Document.Document.Published is not { } paper || time.Interval.From > paper.Last) return null;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.ExplicitDate,
            Reading = $"{passage.Document.Document.Slice(time.Span)}, {time.Interval}",
            // A visit takes days, of which the article tells one.
            Interval = new DateInterval(time.Interval.From?.AddDays(-1), time.Interval.To?.AddDays(1)),
            IsHard = false,
        };
        return DatingClaims.Of(passage, content, ReckonedRule, time.Span);
    }

    private static Claim? Explicit(Passage passage, TimeExpression time)
    {
        if (time.Anchor != TimeAnchor.Absolute || !PartialDate.TryParse(time.Value, out var date) || time.Interval.IsOpen) return null;
        // Later sentences tell of other days: what went before, and what is to come.
        if (passage.Sentence.Index >= Opening) return null;
        // The date of the byline or dateline is that of the paper, not of the matter.
        if (passage.Document.Document.Published is { } paper && paper == date) return null;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.ExplicitDate,
            Reading = date.ToString(),
            Interval = time.Interval,
            IsHard = date.Precision == DatePrecision.Day,
        };
        return DatingClaims.Of(passage, content, "dating/explicit-01", time.Span);
    }

    private static Claim? Anniversary(Passage passage, TimeExpression time)
    {
        if (time.Interval.IsOpen) return null;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.Anniversary,
            Fact = time.AnchorId,
            Reading = time.AnchorWords ?? passage.Document.Document.Slice(time.Span),
            Interval = time.Interval,
        };
        return DatingClaims.Of(passage, content, "dating/anniversary-01", time.Span);
    }

    /// <summary>'Since its invasion in 2022' says only that the matter is later.</summary>
    private static Claim? NotBefore(Passage passage, TimeExpression time)
    {
        if (time.Anchor != TimeAnchor.Absolute || time.Interval.From is not { } from) return null;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.NotBefore,
            Reading = "after " + time.Value,
            Interval = new DateInterval(from, null),
        };
        return DatingClaims.Of(passage, content, "dating/past-01", time.Span);
    }

    private static bool IsPast(Passage passage, TimeExpression time)
    {
        var (first, _) = passage.Tokens(time.Span);
        for (var token = first - 1; token >= passage.First && first - token <= 8; token--)
        {
            if (passage.IsLower(token, "since", "after", "following", "until", "before", "from", "back", "between")) return true;
            if (passage.IsLower(token, ",", ";", "and")) break;
        }

        for (var token = first - 1; token >= passage.First && first - token <= Clause; token--)
        {
            if (passage.IsLower(token, "follows", "recalling", "recalled", "recalls", "building")) return true;
        }

        return false;
    }

    private static bool TellsMeeting(Passage passage)
    {
        for (var token = passage.First; token < passage.End; token++)
        {
            if (passage.IsLower(token, "summit", "meeting", "talks", "visit", "met")) return true;
        }

        return false;
    }

    /// <summary>"XXXX-05" or "XXXX-05-16".</summary>
    private static (int Month, int? Day)? PartOfYear(string value)
    {
        var parts = value.Split('-');
        if (parts.Length is < 2 or > 3 || parts[0] != "XXXX") return null;
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return null;
        if (parts.Length == 2) return (month, null);
        return int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? (month, day) : null;
    }
}
