using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

using Chancery.Politics.Ontology;
using Chancery.Text.Packs;

namespace Chancery.Coding.Rules;

/// <summary>PLOVER's types, modes and contexts and CAMEO's codes (data/ontology).</summary>
public sealed class Codebook
{
    private readonly FrozenDictionary<PloverType, FrozenSet<string>> modes;
    private readonly FrozenSet<string> contexts;
    private readonly FrozenDictionary<string, CameoCode> cameo;
    private readonly ImmutableArray<CameoDetail> details;

    private Codebook(
        FrozenDictionary<PloverType, FrozenSet<string>> modes, FrozenSet<string> contexts, FrozenDictionary<string, CameoCode> cameo, ImmutableArray<CameoDetail> details)
    {
        this.modes = modes;
        this.contexts = contexts;
        this.cameo = cameo;
        this.details = details;
    }

    /// <summary>Loads plover.tsv, contexts.tsv, cameo.tsv and cameo-details.tsv of a folder.</summary>
    /// <exception cref="FormatException">A row that does not read.</exception>
    public static Codebook Load(string folder)
    {
        var modesByType = TsvTable.Load(Path.Combine(folder, "plover.tsv")).Rows.ToFrozenDictionary(
            row => Plover.TryParse(row["type"], out var type) ? type : throw new FormatException($"{row.Place}: '{row["type"]}' is no PLOVER type."),
            row => row.Values("modes").ToFrozenSet(StringComparer.Ordinal));
        var known = TsvTable.Load(Path.Combine(folder, "contexts.tsv")).Rows.Select(row => row["context"]).ToFrozenSet(StringComparer.Ordinal);
        var codes = TsvTable.Load(Path.Combine(folder, "cameo.tsv")).Rows
            .Select(row => new CameoCode(row["code"], row["label"], row.Optional("goldstein") is { } value
                ? decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) : null))
            .ToFrozenDictionary(code => code.Code, StringComparer.Ordinal);
        var specifics = TsvTable.Load(Path.Combine(folder, "cameo-details.tsv")).Rows.Select(row => Detail(row, codes)).ToImmutableArray();
        return new Codebook(modesByType, known, codes, specifics);
    }

    /// <summary>A CAMEO code as specific as the words support.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="lemmas">What is done, asked, promised, refused or threatened, in text order, lower case.</param>
    public string Detailed(string code, IReadOnlyList<string> lemmas)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            var next = details.FirstOrDefault(detail => detail.Within.Contains(code) && detail.StandsIn(lemmas));
            if (next is null) return code;
            code = next.Code;
        }

        return code;
    }

    private static CameoDetail Detail(TsvRow row, FrozenDictionary<string, CameoCode> codes)
    {
        var within = row.Values("within");
        var unknown = within.Append(row["code"]).FirstOrDefault(code => !codes.ContainsKey(code));
        if (unknown is not null) throw new FormatException($"{row.Place}: CAMEO has no code '{unknown}'.");
        return new CameoDetail(row["code"], within.ToFrozenSet(StringComparer.Ordinal), [.. row.Values("words").Select(Phrase.Parse)]);
    }

    public bool HasMode(PloverType type, string mode) => modes.TryGetValue(type, out var known) && known.Contains(mode);

    public bool HasContext(string context) => contexts.Contains(context);

    public CameoCode? Cameo(string code) => cameo.GetValueOrDefault(code);

    public ImmutableArray<string> Contexts => [.. contexts.Order(StringComparer.Ordinal)];

    public ImmutableArray<string> Modes(PloverType type) => [.. modes[type].Order(StringComparer.Ordinal)];
}
