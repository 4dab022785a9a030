using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>What the headline and the first sentence of a document say that is specific to its event.</summary>
/// <param name="Words">Common words of the headline, without those of papers, states and people; each once, in ordinal order.</param>
/// <param name="Titled">Names in the headline: of no state, organisation or office-holder.</param>
/// <param name="Names">Names in headline and first sentence, likewise.</param>
/// <param name="Form">The rare form of meeting that the headline tells; null for none.</param>
/// <param name="Recurring">Words of the headline for what happens again and again.</param>
/// <param name="Counts">The numbers of things that are counted through ('third round': round, 3).</param>
/// <param name="Because">The headline; null for a text without words.</param>
internal sealed record Head(
    ImmutableArray<string> Words, ImmutableArray<string> Titled, ImmutableArray<string> Names, string? Form, ImmutableArray<string> Recurring,
    ImmutableSortedDictionary<string, int> Counts, Citation? Because)
{
    public static Head None { get; } = new([], [], [], null, [], ImmutableSortedDictionary<string, int>.Empty, null);
}
