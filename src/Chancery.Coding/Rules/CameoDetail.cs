using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Coding.Rules;

/// <summary>A CAMEO code that words make of a wider one ('demanded' and 'release' of prisoners: 105 becomes 1053).</summary>
/// <param name="Code">The code that the words give.</param>
/// <param name="Within">The codes that it makes specific.</param>
/// <param name="Words">Lemmas and phrases, any one of which is enough.</param>
public sealed record CameoDetail(string Code, FrozenSet<string> Within, ImmutableArray<Phrase> Words)
{
    public bool StandsIn(IReadOnlyList<string> lemmas)
    {
        for (var start = 0; start < lemmas.Count; start++)
        {
            foreach (var words in Words)
            {
                if (words.First != lemmas[start] || start + words.Length > lemmas.Count) continue;
                var at = 1;
                while (at < words.Length && lemmas[start + at] == words.Words[at]) at++;
                if (at == words.Length) return true;
            }
        }

        return false;
    }
}
