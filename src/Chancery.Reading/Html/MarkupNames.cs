using System.Collections.Frozen;

namespace Chancery.Reading.Html;

/// <summary>Element names by what they do to text.</summary>
internal static class MarkupNames
{
    /// <summary>Elements whose edges end a block of text.</summary>
    public static FrozenSet<string> Blocks { get; } = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul video audio iframe object");

    /// <summary>Elements that never hold words of an article.</summary>
    public static FrozenSet<string> Silent { get; } = Set(
        "script style noscript template nav iframe svg math object embed button select option input textarea label canvas audio video map head title dialog menu applet datalist progress meter rp rt");

    public static FrozenSet<string> Headings { get; } = Set("h1 h2 h3 h4 h5 h6");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
