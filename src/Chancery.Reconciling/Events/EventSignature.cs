using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;

namespace Chancery.Reconciling.Events;

/// <summary>What two reports of one event must have in common: type and actors, in either direction where both do the same.</summary>
internal static class EventSignature
{
    public static string Of(EventContent content)
    {
        var source = Codes(content.Source);
        var target = Codes(content.Target);
        var isSymmetric = content.Reciprocal || (content.Type is { } type && Plover.IsSymmetric(type));
        if (isSymmetric && string.CompareOrdinal(source, target) > 0) (source, target) = (target, source);
        return content.Type is { } coded ? $"{Plover.Name(coded)}|{source}|{target}" : $"{content.Cameo}|{source}|{target}";
    }

    private static string Codes(IEnumerable<Actor> actors) =>
        string.Join('+', actors.Select(actor => actor.Code ?? actor.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
