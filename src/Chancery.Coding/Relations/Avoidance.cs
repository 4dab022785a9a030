using Chancery.Coding.Frames;
using Chancery.Text.Layers;

namespace Chancery.Coding.Relations;

/// <summary>'Avoids crossing the line by sending arms': what is kept from is not done, whatever stands between.</summary>
internal static class Avoidance
{
    private const int Reach = 14;

    public static bool Denies(Passage passage, Predicate predicate)
    {
        var (first, _) = passage.Tokens(predicate.Span);
        if (first - 2 < passage.First || !passage.IsLower(first - 1, "by", "through") || !passage.Word(first).EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return false;
        for (var token = first - 2; token >= passage.First && first - token <= Reach; token--)
        {
            if (passage.IsLower(token, ",", ";", "but", "and", "while")) return false;
            if (passage.Lemma(token) is "avoid" or "refrain" or "abstain" or "without" or "refuse" or "decline") return true;
        }

        return false;
    }
}
