using System.Collections.Immutable;

namespace Chancery.Text.Matching;

/// <summary>The content words of a text with their weights, by rising term number; its length is 1.</summary>
public sealed class TermVector
{
    internal TermVector(ImmutableArray<int> terms, ImmutableArray<float> weights)
    {
        Terms = terms;
        Weights = weights;
    }

    public ImmutableArray<int> Terms { get; }

    public ImmutableArray<float> Weights { get; }

    /// <summary>How alike two texts are; 0 = no word in common, 1 = the same words in the same shares.</summary>
    public double Cosine(TermVector other)
    {
        int mine = 0, its = 0;
        double sum = 0;
        while (mine < Terms.Length && its < other.Terms.Length)
        {
            var order = Terms[mine].CompareTo(other.Terms[its]);
            if (order == 0) sum += (double)Weights[mine] * other.Weights[its];
            if (order <= 0) mine++;
            if (order >= 0) its++;
        }
        return sum;
    }

    /// <summary>The weightiest terms with their weights, ties by term number.</summary>
    public IEnumerable<(int Term, float Weight)> Heaviest(int count) =>
        Enumerable.Range(0, Terms.Length).OrderByDescending(at => Weights[at]).ThenBy(at => Terms[at]).Take(count).Select(at => (Terms[at], Weights[at]));
}
