using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Times;

/// <summary>Morning, afternoon, evening and night, as words name them.</summary>
internal static class DayPart
{
    /// <summary>"TMO", "TAF", "TEV" or "TNI"; null for no part of a day.</summary>
    public static string? Of(string word) => word switch
    {
        "morning" or "mornings" => "TMO",
        "afternoon" or "afternoons" => "TAF",
        "evening" or "evenings" => "TEV",
        "night" or "nights" => "TNI",
        "daytime" => "TDT",
        "lunchtime" => "TMEL",
        _ => null,
    };

    /// <summary>'a' for the morning, 'p' for the others.</summary>
    public static char HalfOf(string part) => part == "TMO" ? 'a' : 'p';

    /// <summary>"in the morning", "at night" after an hour.</summary>
    public static bool TryAfterClock(LexemeList lexemes, int at, out char half, out int next)
    {
        half = 'a';
        next = at;
        var word = lexemes.Is(at, "in", "the") ? at + 2 : lexemes.Is(at, "at", "night") ? at + 1 : -1;
        if (word < 0) return false;
        if (lexemes.Word(word) is "early" or "late") word++;
        if (Of(lexemes.Word(word)) is not { Length: 3 } part || lexemes.Word(word).EndsWith('s')) return false;
        half = HalfOf(part);
        next = word + 1;
        return true;
    }
}
