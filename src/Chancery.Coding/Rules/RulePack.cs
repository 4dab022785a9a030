using System.Collections.Immutable;

namespace Chancery.Coding.Rules;

/// <summary>All rules of a data folder, cross-checked; shared by all threads.</summary>
public sealed class RulePack
{
    private RulePack(ImmutableArray<Rule> rules, Codebook codebook, WordClasses classes)
    {
        Rules = rules;
        Codebook = codebook;
        Classes = classes;
    }

    /// <summary>In the order of file names, then as they stand.</summary>
    public ImmutableArray<Rule> Rules { get; }

    public Codebook Codebook { get; }

    public WordClasses Classes { get; }

    /// <summary>Loads data/rules and data/ontology.</summary>
    /// <param name="dataFolder">The folder that holds both.</param>
    /// <exception cref="FormatException">A rule that does not read, names what is not in the codebook, or has no examples; with its file and id.</exception>
    public static RulePack Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "rules");
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path)));
        return Parse(files, Codebook.Load(Path.Combine(dataFolder, "ontology")));
    }

    /// <summary>Reads rules from texts: the name of the file says the family.</summary>
    public static RulePack Parse(IEnumerable<(string Name, string Text)> files, Codebook codebook)
    {
        var all = files.ToList();
        var classes = all.Where(file => file.Name == "classes.yaml").Select(file => RuleReader.Classes(file.Name, file.Text))
            .FirstOrDefault() ?? WordClasses.None;
        var reader = new RuleReader(codebook, classes);
        var rules = all.Where(file => file.Name != "classes.yaml")
            .SelectMany(file => reader.Read(file.Name, file.Text))
            .Select((rule, order) => rule with { Order = order }).ToImmutableArray();
        var seen = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!seen.TryAdd(rule.Id, rule)) throw new FormatException($"{rule.File}: rule {rule.Id} stands twice, first in {seen[rule.Id].File}.");
        }

        return new RulePack(rules, codebook, classes);
    }

    public ImmutableArray<Rule> Family(string family) => [.. Rules.Where(rule => rule.Family == family)];
}
