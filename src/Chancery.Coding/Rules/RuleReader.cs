using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text;

using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Chancery.Coding.Rules;

/// <summary>Reads rules from YAML and refuses what the codebook does not know.</summary>
internal sealed class RuleReader(Codebook codebook, WordClasses classes)
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    public static WordClasses Classes(string file, string text)
    {
        var read = Deserialize<Dictionary<string, List<string>>>(file, text);
        return new WordClasses(read.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal));
    }

    public IEnumerable<Rule> Read(string file, string text) =>
        Deserialize<List<RuleText>>(file, text).Select(rule => Read(file, rule));

    private static T Deserialize<T>(string file, string text)
    {
        try
        {
            return Yaml.Deserialize<T>(text) ?? throw new FormatException($"{file} is empty; it must hold rules.");
        }
        catch (YamlException wrong)
        {
            throw new FormatException($"{file}:{wrong.Start.Line} does not read: {wrong.InnerException?.Message ?? wrong.Message}", wrong);
        }
    }

    private Rule Read(string file, RuleText text)
    {
        if (string.IsNullOrWhiteSpace(text.Id)) throw new FormatException($"{file}: a rule has no id.");
        try
        {
            var rule = Build(file, text);
            Check(rule);
            return rule;
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{file}: rule {text.Id}: {wrong.Message}", wrong);
        }
    }

    private Rule Build(string file, RuleText text) => new()
    {
        Id = text.Id!,
        Family = FamilyOf(file),
        Code = text.Code ?? throw new FormatException("it has no code."),
        Cameo = text.Cameo ?? "",
        Mode = text.Mode,
        Contexts = [.. text.Contexts.Order(StringComparer.Ordinal)],
        Verbs = Phrases(text.Verbs),
        Nouns = Phrases(text.Nouns),
        Adjectives = Phrases(text.Adjectives),
        Phrases = Phrases(text.Phrases),
        Frame = Build(text.Frame ?? new FrameText()),
        Governs = text.Governs.ToImmutableSortedDictionary(StringComparer.Ordinal),
        DaysBefore = text.DaysBefore,
        DaysAfter = text.DaysAfter,
        Matches = [.. text.Matches],
        Ignores = [.. text.Ignores],
        File = file,
    };

    private Frame Build(FrameText text)
    {
        var unknown = text.Needs.FirstOrDefault(need => need is not ("source" or "target" or "named-target" or "object" or "no-object" or "infinitive"));
        if (unknown is not null) throw new FormatException($"it needs '{unknown}'; write source, target, named-target, object, no-object or infinitive.");
        return new Frame
        {
            Source = [.. text.Source.Select(Slot.Parse)],
            Target = [.. text.Target.Select(Slot.Parse)],
            Object = Words(text.Object),
            Except = Words(text.Except),
            NeedsSource = text.Needs.Contains("source"),
            NeedsTarget = text.Needs.Contains("target"),
            NeedsNamedTarget = text.Needs.Contains("named-target"),
            NeedsObject = text.Needs.Contains("object"),
            NeedsInfinitive = text.Needs.Contains("infinitive"),
            Intransitive = text.Needs.Contains("no-object"),
            SourceSectors = text.SourceSectors.ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private FrozenSet<string> Words(List<string> words) => classes.Expand(words).ToFrozenSet(StringComparer.Ordinal);

    private ImmutableArray<Phrase> Phrases(List<string> words) => [.. classes.Expand(words).Select(Phrase.Parse)];

    private static string FamilyOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? name : name[..dash];
    }

    private void Check(Rule rule)
    {
        if (rule.Matches.IsEmpty) throw new FormatException("it has no sentence that it must match.");
        if (rule.Verbs.IsEmpty && rule.Nouns.IsEmpty && rule.Adjectives.IsEmpty && rule.Phrases.IsEmpty) throw new FormatException("it has no words.");
        switch (rule.Family)
        {
            case "events": CheckEvent(rule); break;
            case "relations": CheckName<RelationKind>(rule); break;
            case "meetings": CheckName<MeetingForm>(rule); break;
            case "agreements" or "commitments": CheckName<CommitmentStatus>(rule); break;
            case "stances": CheckName<Politics.Contents.Stances>(rule); break;
            case "dating": CheckName<DatingAnchor>(rule); break;
            case "governors": CheckGovernor(rule); break;
            case "issues" or "narratives" or "attendance": break;
            default: throw new FormatException($"no coder reads the family '{rule.Family}'.");
        }
    }

    private void CheckEvent(Rule rule)
    {
        if (rule.Ignores.IsEmpty) throw new FormatException("it has no sentence that it must not match.");
        if (rule.Code != "NONE")
        {
            if (!Plover.TryParse(rule.Code, out var type)) throw new FormatException($"'{rule.Code}' is no PLOVER type.");
            if (rule.Mode is { } mode && !codebook.HasMode(type, mode)) throw new FormatException($"'{mode}' is no mode of {rule.Code}.");
        }

        if (codebook.Cameo(rule.Cameo) is null) throw new FormatException($"'{rule.Cameo}' is no CAMEO code.");
        foreach (var context in rule.Contexts.Where(context => !codebook.HasContext(context)))
            throw new FormatException($"'{context}' is no PLOVER context.");
        foreach (var (governed, cameo) in rule.Governs)
        {
            if (!Plover.TryParse(governed, out _)) throw new FormatException($"'{governed}' under governs is no PLOVER type.");
            if (codebook.Cameo(cameo) is null) throw new FormatException($"'{cameo}' under governs is no CAMEO code.");
        }
    }

    private static void CheckName<T>(Rule rule)
        where T : struct, Enum
    {
        if (!Enum.TryParse<T>(rule.Code, out _))
            throw new FormatException($"'{rule.Code}' is no {typeof(T).Name}; write one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    private static void CheckGovernor(Rule rule)
    {
        if (rule.Code != "Transparent") CheckName<Modality>(rule);
    }
}
