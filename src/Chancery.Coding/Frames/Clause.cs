using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>The words of a clause that follow a trigger.</summary>
internal static class Clause
{
    private const int Longest = 40;

    /// <summary>From a token to where another clause begins; null where nothing follows.</summary>
    public static TextSpan? From(Passage passage, int first)
    {
        var end = first;
        while (end < passage.End && end - first < Longest && !Ends(passage, end, first)) end++;
        if (end <= first) return null;
        var tokens = passage.Document.Tokens!;
        return tokens.Span(first).Cover(tokens.Span(end - 1));
    }

    private static bool Ends(Passage passage, int token, int first)
    {
        if (passage.IsLower(token, ";", ".", "!", "?", ":", "—", "–", "while", "although", "though", "but", "whereas", "despite")) return true;
        if (!passage.IsLower(token, ",") || token + 1 >= passage.End || token == first) return false;
        return passage.IsLower(token + 1, "which", "who", "while", "but", "a", "an", "although", "as", "though", "reflecting", "signaling", "signalling", "saying", "adding")
            || (passage.Document.Token(token + 1).Tag is UniversalTag.Verb && passage.Word(token + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase));
    }
}
