using Chancery.Politics.Knowledge;
using Chancery.Text.Values;

namespace Chancery.Queries;

/// <summary>Facets of facts as SQL: every facet that is named must hold.</summary>
internal sealed class FactQuery(KnowledgeBase knowledge)
{
    private const string Columns = """
        SELECT f.kind, f.type, f."from", f."to", f.dated, f.place, f.status, f.modality,
          (SELECT group_concat(a.role || ':' || coalesce(a.code, a.name), ' ') FROM (SELECT * FROM actor WHERE fact = f.number ORDER BY place) a) AS actors,
          f.says, f.speaker, f.cameo, f.goldstein, f.value, f.unit, f.outlet, f.document, f.hash, f.start, f."end", f.quote, f.rule, f.story, f.happening, f.id, f.claim
        FROM fact f
        """;

    private readonly List<string> conditions = [];
    private readonly List<(string Name, object Value)> parameters = [];

    public bool IsEmpty => conditions.Count == 0;

    public IReadOnlyList<(string Name, object Value)> Parameters => parameters;

    public string Sql => Columns + Where + " ORDER BY coalesce(f.\"from\", f.\"to\", '9999'), f.number";

    public string CountSql => "SELECT count(*) FROM fact f" + Where;

    private string Where => IsEmpty ? "" : "\nWHERE " + string.Join("\n  AND ", conditions);

    /// <summary>One of some values of a column, in any case.</summary>
    public void Among(string column, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0) conditions.Add($"({string.Join(" OR ", values.Select(value => $"f.{column} = {Parameter(value)} COLLATE NOCASE"))})");
    }

    /// <summary>A PLOVER type or kind by name, or a CAMEO code by its first digits.</summary>
    public void Type(IReadOnlyCollection<string> types)
    {
        if (types.Count == 0) return;
        conditions.Add($"({string.Join(" OR ", types.Select(type => type.All(char.IsAsciiDigit) ? $"substr(f.cameo, 1, {type.Length}) = {Parameter(type)}" : $"f.type = {Parameter(type)} COLLATE NOCASE"))})");
    }

    /// <summary>Somebody is in it: by code, by the name of a state or organisation, or by their own name.</summary>
    public void Actor(string named)
    {
        var code = CodeOf(named);
        conditions.Add($"EXISTS (SELECT 1 FROM actor a WHERE a.fact = f.number AND (a.code = {Parameter(code ?? named)} OR a.name = {Parameter(named)} COLLATE NOCASE))");
    }

    /// <summary>Days that it can be of: all that is not known to be outside them.</summary>
    public void Days(PartialDate? from, PartialDate? to)
    {
        if (from is null && to is null) return;
        conditions.Add("(f.\"from\" IS NOT NULL OR f.\"to\" IS NOT NULL)");
        if (from is { } first) conditions.Add($"coalesce(f.\"to\", '9999') >= {Parameter(Day(first.First))}");
        if (to is { } last) conditions.Add($"coalesce(f.\"from\", '0000') <= {Parameter(Day(last.Last))}");
    }

    /// <summary>An outlet, or an article by its id.</summary>
    public void Source(string source) => conditions.Add($"(f.outlet = {Parameter(source)} COLLATE NOCASE OR f.document = {Parameter(source)})");

    private string? CodeOf(string named)
    {
        if (knowledge.State(named) is not null || knowledge.Organisation(named) is not null) return named;
        return knowledge.Tables.States.FirstOrDefault(state => string.Equals(state.Name, named, StringComparison.OrdinalIgnoreCase))?.Id
            ?? knowledge.Tables.Organisations.FirstOrDefault(organisation => string.Equals(organisation.Name, named, StringComparison.OrdinalIgnoreCase))?.Id;
    }

    private string Parameter(object value)
    {
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$q{parameters.Count}");
        parameters.Add((name, value));
        return name;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
