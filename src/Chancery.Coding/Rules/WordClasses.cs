using System.Collections.Immutable;

namespace Chancery.Coding.Rules;

/// <summary>Named lists of lemmas (data/rules/classes.yaml); rules name them as "$agreement".</summary>
public sealed class WordClasses(ImmutableSortedDictionary<string, ImmutableArray<string>> classes)
{
    public static WordClasses None { get; } = new(ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>The words of a list in which "$name" stands for those of a class.</summary>
    /// <exception cref="FormatException">No class of that name.</exception>
    public IEnumerable<string> Expand(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (!word.StartsWith('$'))
            {
                yield return word;
                continue;
            }

            foreach (var member in Of(word[1..])) yield return member;
        }
    }

    /// <summary>The words of a class; none where the pack does not have it.</summary>
    public ImmutableArray<string> OrNone(string name) => classes.GetValueOrDefault(name, []);

    public ImmutableArray<string> Of(string name) =>
        classes.TryGetValue(name, out var members) ? members : throw new FormatException($"there is no class of words '{name}' in classes.yaml.");
}
