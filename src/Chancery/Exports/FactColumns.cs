using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics.Contents;
using Chancery.Politics.Facts;
using Chancery.Politics.Json;

namespace Chancery.Exports;

/// <summary>The columns of our own tables.</summary>
internal static class FactColumns
{
    public static ImmutableArray<Column<Fact>> All { get; } =
    [
        new("kind", "event, agreement (one row a step), relation, position, quantity, quotation, narrative, meeting or attendance", fact => fact.Kind),
        new("id", "of the entry in record.json (e- event, a- agreement, s- story); of the claim where it has none", fact => fact.Id),
        new("claim", "id of the claim, for 'chancery explain'", fact => fact.Claim.Id.Value),
        new("happening", "shared by all reports of one event", fact => fact.Happening),
        new("story", "the story the article belongs to", fact => fact.Story),
        new("from", "first day it can be of, yyyy-mm-dd", fact => CanonicalJson.Day(fact.When.From)),
        new("to", "last day it can be of", fact => CanonicalJson.Day(fact.When.To)),
        new("dated", "words: the days are those of the words; story: those of the article's story", fact => fact.Dated),
        new("place", "by its usual English name", fact => fact.Place, true),
        new("type", "PLOVER type; kind of relation; issue; frame; form of a meeting; initiative", fact => fact.Type, true),
        new("mode", "PLOVER mode", fact => Event(fact)?.Mode),
        new("contexts", "PLOVER contexts, parted by ;", fact => Event(fact) is { } content ? string.Join(';', content.Contexts) : null),
        new("cameo", "CAMEO code, text: 010 is not 10", fact => Event(fact)?.Cameo),
        new("quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict (PLOVER)", fact => fact.Quad?.ToString(CultureInfo.InvariantCulture)),
        new("goldstein", "CAMEO's Goldstein value, -10 to 10, by codebook/cameo.tsv", fact => Number(Event(fact)?.Goldstein)),
        new("intensity", "PLOVER's own", fact => Number(Event(fact)?.Intensity)),
        new("status", "of an agreement's step; direction of a position; presence; qualifier of an amount", fact => fact.Status, true),
        new("modality", "how the words hold it: asserted, denied, planned, conditional, threatened, rumoured, speculated", fact => CanonicalJson.Name(fact.Claim.Modality)),
        new("speaker", "in whose voice, where it is not the article's own", fact => fact.Claim.Speaker?.Name, true),
        new("value", "of an amount", fact => Number(fact.Value)),
        new("unit", "of an amount", fact => fact.Unit, true),
        new("source", "codes of those who act: ISO 3166-1 alpha-3, or an organisation's short name; parted by +", fact => Codes(fact, "source")),
        new("target", "codes of those acted on", fact => Codes(fact, "target")),
        new("actors", "everybody in it, as role:code:name, parted by ;", fact => string.Join("; ", fact.Actors.Select(actor => $"{actor.Role}:{actor.Code}:{actor.Name}")), true),
        new("says", "what it is about, in the article's words", fact => fact.Says, true),
        new("outlet", "as the article names it; empty where it names none", fact => fact.Outlet, true),
        new("document", "id of the article", fact => fact.Claim.Document, true),
        new("hash", "SHA-256 of the article's text", fact => fact.Claim.DocumentHash),
        new("start", "of the quote in the text that 'chancery read' prints, in UTF-16 units", fact => fact.Evidence.Span.Start.ToString(CultureInfo.InvariantCulture)),
        new("end", "of the quote, half open", fact => fact.Evidence.Span.End.ToString(CultureInfo.InvariantCulture)),
        new("quote", "the whole sentence or quotation; an apostrophe stands before one that a spreadsheet would take for a formula", fact => fact.Evidence.Quote, true),
        new("rule", "the rule that read it", fact => fact.Claim.Because.Rule),
    ];

    public static string? Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    private static EventContent? Event(Fact fact) => fact.Claim.Content as EventContent;

    private static string Codes(Fact fact, string role) => string.Join('+', fact.Actors.Where(actor => actor.Role == role && actor.Code is not null).Select(actor => actor.Code).Distinct(StringComparer.Ordinal));
}
