using System.Collections.Immutable;
using Chancery.Coding.Rules;
using Chancery.Politics.Contents;
using Chancery.Politics.Facts;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Exports;

/// <summary>What exports are made of.</summary>
internal sealed class ExportSource(Record record, ImmutableArray<Document> articles, KnowledgeBase knowledge, Codebook codebook, string packs)
{
    private readonly Dictionary<string, Document> articles = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);

    public Record Record => record;

    public KnowledgeBase Knowledge => knowledge;

    /// <summary>SHA-256 of the knowledge, rules and lexicons.</summary>
    public string Packs => packs;

    public ImmutableArray<Fact> Facts { get; } = FactTable.Of(record);

    public Document Article(string id) => articles[id];

    /// <summary>CAMEO's category in words; null for a code that its table lacks.</summary>
    public string? Label(string cameo) => codebook.Cameo(cameo)?.Label;

    /// <summary>The state of a place, as the knowledge has it; null where it has none.</summary>
    public string? StateOf(string? place) => place is null ? null
        : knowledge.Tables.Places.FirstOrDefault(known => known.Name == place)?.State is { Length: > 0 } state ? state
        : knowledge.Tables.States.FirstOrDefault(known => known.Name == place || known.Capitals.Contains(place))?.Id;

    /// <summary>Whether a place is a city by the knowledge, not a state, region or sea.</summary>
    public bool IsCity(string? place) => place is not null
        && (knowledge.Tables.Places.Any(known => known.Name == place && known.Kind == "city") || knowledge.Tables.States.Any(known => known.Capitals.Contains(place)));

    /// <summary>The reports of events that are told as having happened, one row a source and target; formats without modality hold no others.</summary>
    public ImmutableArray<CodedRow> Asserted(bool onePerHappening)
    {
        var entries = record.Events.Where(entry => entry.Claim.Modality == Modality.Asserted);
        return
        [
            .. entries.GroupBy(entry => onePerHappening ? entry.Happening : entry.Id, StringComparer.Ordinal)
                .SelectMany(reports => CodedRow.Of(reports.Key, [.. reports], this)),
        ];
    }

    /// <summary>Events that a format without modality leaves out, by how their words hold them.</summary>
    public ImmutableArray<(string Reason, int Count)> NotAsserted =>
    [
        .. record.Events.Where(entry => entry.Claim.Modality != Modality.Asserted).GroupBy(entry => entry.Claim.Modality).OrderBy(group => group.Key)
            .Select(group => ($"told as {group.Key.ToString().ToLowerInvariant()}: the format has no column for it", group.Count())),
    ];

    public static EventContent Content(EventEntry entry) => (EventContent)entry.Claim.Content;
}
