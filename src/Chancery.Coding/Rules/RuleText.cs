namespace Chancery.Coding.Rules;

/// <summary>A rule as it stands in its YAML file, before anything is checked.</summary>
internal sealed class RuleText
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Cameo { get; set; }
    public string? Mode { get; set; }
    public List<string> Contexts { get; set; } = [];
    public List<string> Verbs { get; set; } = [];
    public List<string> Nouns { get; set; } = [];
    public List<string> Adjectives { get; set; } = [];
    public List<string> Phrases { get; set; } = [];
    public FrameText? Frame { get; set; }
    public SortedDictionary<string, string> Governs { get; set; } = new(StringComparer.Ordinal);
    public int DaysBefore { get; set; }
    public int DaysAfter { get; set; }
    public List<string> Matches { get; set; } = [];
    public List<string> Ignores { get; set; } = [];
}
