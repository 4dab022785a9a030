using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Frames;

/// <summary>When and where the words say that something is.</summary>
internal readonly record struct Setting(DateInterval When, string? WhenValue, string? Where)
{
    public static Setting Of(Passage passage, Predicate? predicate)
    {
        var time = TimeOf(passage, predicate);
        return new Setting(time?.Interval ?? DateInterval.Always, time?.Value, PlaceOf(passage, predicate)?.Name);
    }

    /// <summary>The place of a predicate; where it has none, the only place after 'in' or 'at' of its sentence.</summary>
    public static Referent? PlaceOf(Passage passage, Predicate? predicate)
    {
        if (predicate is not null)
        {
            foreach (var argument in predicate.Arguments.Where(argument => argument.Role == ArgumentRole.Place))
            {
                var inside = passage.Mentions.FirstOrDefault(mention => argument.Span.Overlaps(mention.Span) && IsPlace(mention));
                if (inside is not null) return inside.Referents[0];
            }
        }

        var places = passage.Mentions.Where(mention => IsPlace(mention) && AfterIn(passage, mention)).Select(mention => mention.Referents[0])
            .DistinctBy(place => place.Name, StringComparer.Ordinal).Take(2).ToList();
        return places.Count == 1 ? places[0] : null;
    }

    private static bool IsPlace(Mention mention) =>
        mention is { Type: NameType.Location, Referents.Length: 1, Modifies: false };

    private static bool AfterIn(Passage passage, Mention mention)
    {
        var (first, _) = passage.Tokens(mention.Span);
        return first > passage.First && passage.IsLower(first - 1, "in", "at")
            && (first - 2 < passage.First || !passage.IsLower(first - 2, "war", "conflict", "invasion", "fighting", "offensive", "crisis", "solution", "peace", "ceasefire", "truce", "involvement", "intervention"));
    }

    private static TimeExpression? TimeOf(Passage passage, Predicate? predicate)
    {
        if (passage.Document.Times is not { } times) return null;
        var dates = times.In(passage.Span).Where(time => time.Kind is TimeKind.Date or TimeKind.Time).Take(20).ToList();
        if (predicate is not null)
        {
            foreach (var argument in predicate.Arguments.Where(argument => argument.Role == ArgumentRole.Time))
            {
                if (dates.FirstOrDefault(date => argument.Span.Overlaps(date.Span)) is { } own) return own;
            }
        }

        return dates.Count == 1 ? dates[0] : null;
    }
}
