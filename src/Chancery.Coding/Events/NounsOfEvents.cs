using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Rules;
using Chancery.Politics.Ontology;

namespace Chancery.Coding.Events;

/// <summary>Nouns that take an earlier event up ('the attack', 'this accusation'), by the types of event that they can mean.</summary>
internal sealed class NounsOfEvents
{
    private static readonly ImmutableArray<PloverType> Material = [PloverType.Assault, PloverType.Mobilize, PloverType.Coerce, PloverType.Sanction];

    private static readonly ImmutableArray<PloverType> Claims = [PloverType.Accuse];

    private static readonly ImmutableArray<PloverType> Demands = [PloverType.Request, PloverType.Threaten, PloverType.Agree];

    private readonly FrozenDictionary<string, ImmutableArray<PloverType>> types;

    public NounsOfEvents(RulePack pack)
    {
        // A noun of the event rules means what they code it as; 'operation' and 'provocation', which none codes, any deed.
        var coded = pack.Family("events")
            .SelectMany(rule => Plover.TryParse(rule.Code, out var type) && Material.Contains(type) ? rule.Nouns.Select(noun => (Noun: noun.Words[^1], Type: type)) : [])
            .GroupBy(entry => entry.Noun, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Material.Where(type => group.Any(entry => entry.Type == type)).ToImmutableArray(), StringComparer.Ordinal);
        types = pack.Classes.Of("deeds").Select(noun => (Noun: noun, Types: coded.GetValueOrDefault(noun, Material)))
            .Concat(pack.Classes.Of("claims").Select(noun => (Noun: noun, Types: Claims)))
            .Concat(pack.Classes.Of("demands").Select(noun => (Noun: noun, Types: Demands)))
            .DistinctBy(entry => entry.Noun, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Noun, entry => entry.Types, StringComparer.Ordinal);
    }

    /// <summary>The types of event that a noun can take up, the likeliest first; empty for a noun that takes none up.</summary>
    public ImmutableArray<PloverType> Of(string noun) => types.GetValueOrDefault(noun, []);
}
