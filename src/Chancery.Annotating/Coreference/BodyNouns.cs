using Chancery.Text.Layers;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Coreference;

/// <summary>Nouns by which a body that was named is told again (data/lexicons/en-reference-bodies.tsv).</summary>
internal sealed class BodyNouns
{
    private readonly Dictionary<string, (string[] Sectors, string[] Actors)> fitting = new(StringComparer.Ordinal);

    public BodyNouns(TsvTable table)
    {
        foreach (var row in table.Rows) fitting.Add(row["noun"], (row.Values("sectors"), row.Values("actors")));
    }

    /// <summary>Whether a noun can tell a body again: its name has it, or its kind is the one.</summary>
    public bool Fit(string noun, Referent referent)
    {
        if (referent.Entity is not { } entity || !entity.StartsWith("org/", StringComparison.Ordinal)) return false;
        var british = noun.Replace("organiz", "organis", StringComparison.Ordinal);
        if (!fitting.TryGetValue(british, out var kinds)) return false;
        if (kinds.Sectors.Contains(referent.Sector, StringComparer.Ordinal) || kinds.Actors.Contains(entity["org/".Length..], StringComparer.Ordinal)) return true;
        return IsInName(british, referent.Name);
    }

    private static bool IsInName(string noun, string name)
    {
        var at = name.Replace("rganiz", "rganis", StringComparison.Ordinal).IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        return at > 0 && name[at - 1] == ' ' && (at + noun.Length == name.Length || name[at + noun.Length] == ' ');
    }
}
