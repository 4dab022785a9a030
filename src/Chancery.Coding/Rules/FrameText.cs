namespace Chancery.Coding.Rules;

/// <summary>A frame as it stands in its YAML file.</summary>
internal sealed class FrameText
{
    public List<string> Source { get; set; } = ["agent"];
    public List<string> Target { get; set; } = [];
    public List<string> Object { get; set; } = [];
    public List<string> Except { get; set; } = [];
    public List<string> Needs { get; set; } = [];
    public List<string> SourceSectors { get; set; } = [];
}
