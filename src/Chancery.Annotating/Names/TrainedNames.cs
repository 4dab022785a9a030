using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Names;

/// <summary>Turns IOB2 tags into names.</summary>
internal static class TrainedNames
{
    /// <param name="document">With tokens.</param>
    /// <param name="tags">A tag a token, as an index of <paramref name="names"/>.</param>
    /// <param name="names">O, then B and I of each type ("B-PER", "I-PER").</param>
    public static IEnumerable<NamedEntity> Spans(AnnotatedDocument document, int[] tags, ImmutableArray<string> names)
    {
        var tokens = document.Tokens!;
        for (var first = 0; first < tags.Length; first++)
        {
            var tag = tags[first];
            if (tag == 0 || tag % 2 == 0) continue;
            var last = first;
            while (last + 1 < tags.Length && tags[last + 1] == tag + 1) last++;
            yield return new NamedEntity(new TextSpan(tokens.Starts[first], tokens.Ends[last]), TypeOf(names[tag]));
        }
    }

    private static NameType TypeOf(string tag) => tag[2..] switch
    {
        "PER" => NameType.Person,
        "LOC" => NameType.Location,
        "ORG" => NameType.Organisation,
        _ => NameType.Miscellaneous,
    };
}
