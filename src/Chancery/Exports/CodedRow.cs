using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Records;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Exports;

/// <summary>An event between two actors, as the formats of other event data have it.</summary>
internal sealed record CodedRow(string Key, int Number, ImmutableArray<EventEntry> Reports, Actor? Source, Actor? Target, ExportSource From)
{
    private const int Longest = 366;

    public EventEntry First => Reports[0];

    public EventContent Content => ExportSource.Content(First);

    public Document Article => From.Article(First.Document);

    /// <summary>"h-…" or "e-…", with the number of the pair where an event has several.</summary>
    public string Id => Number == 0 ? Key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Key}.{Number}");

    public DateInterval When => First.Claim.When.Days <= Longest ? First.Claim.When : DateInterval.Always;

    /// <summary>The day; null where the words give none.</summary>
    public DateOnly? Day => When.From is { } from && When.From == When.To ? from : null;

    public string? IsoDay => CanonicalJson.Day(Day);

    public string? Place => First.Claim.Where;

    public string? City => From.IsCity(Place) ? Place : null;

    public string? Country => From.StateOf(Place) is { } state ? From.Knowledge.NameOf(state) : null;

    public static IEnumerable<CodedRow> Of(string key, ImmutableArray<EventEntry> reports, ExportSource from)
    {
        var content = ExportSource.Content(reports[0]);
        var sources = content.Source.IsEmpty ? [null] : content.Source.Cast<Actor?>().ToList();
        var targets = content.Target.IsEmpty ? [null] : content.Target.Cast<Actor?>().ToList();
        return sources.SelectMany(source => targets.Select(target => (source, target))).Select((pair, number) => new CodedRow(key, number, reports, pair.source, pair.target, from));
    }

    /// <summary>ISO3 of the state an actor acts for; null for others.</summary>
    public string? State(Actor? actor) => actor?.Code is { } code && From.Knowledge.State(code) is not null ? code : null;

    public string? StateName(Actor? actor) => State(actor) is { } code ? From.Knowledge.NameOf(code) : null;
}
