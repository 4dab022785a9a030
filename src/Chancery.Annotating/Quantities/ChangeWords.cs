using System.Collections.Frozen;

namespace Chancery.Annotating.Quantities;

/// <summary>Words of growth and fall.</summary>
internal static class ChangeWords
{
    private static readonly FrozenSet<string> Verbs = (
        "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing jump jumps jumped jumping surge surged surges surging climb climbed climbing soar soared "
        + "soaring expand expanded expanding swell swelled gain gained gaining fall falls fell fallen falling drop drops dropped dropping decline declined declines declining decrease decreased "
        + "decreasing shrink shrank shrunk shrinking plunge plunged plunging slump slumped cut cuts cutting reduce reduced reduces reducing slash slashed lower lowered raise raised raises raising "
        + "contract contracted boost boosted tumble tumbled slide slid up down").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nouns = (
        "increase rise growth jump surge gain drop fall decline decrease reduction cut hike slump plunge more higher lower less fewer faster larger smaller expansion contraction").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Falls = (
        "fall falls fell fallen falling drop drops dropped dropping decline declined declines declining decrease decreased decreasing shrink shrank shrunk shrinking plunge plunged plunging "
        + "slump slumped cut cuts cutting reduce reduced reduces reducing reduction slash slashed lower lowered contract contracted contraction tumble tumbled slide slid down less fewer").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsFall(string word) => Falls.Contains(word);

    public static bool IsVerb(string word) => Verbs.Contains(word);

    public static bool IsNoun(string word) => Nouns.Contains(word);
}
