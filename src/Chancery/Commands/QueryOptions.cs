using System.CommandLine;
using Chancery.Politics.Knowledge;
using Chancery.Queries;
using Chancery.Text.Values;

namespace Chancery.Commands;

/// <summary>What `chancery query` can be asked.</summary>
internal sealed class QueryOptions
{
    private readonly Option<string[]> actor = Many("--actor", "Somebody in it: a code (CHN, NATO), the name of a state or organisation, or a person's. Given twice, both must be.");
    private readonly Option<string?> pair = One("--pair", "Two in it, parted by a comma: CHN,RUS.");
    private readonly Option<string[]> kind = Many("--kind", "event, agreement, relation, position, quantity, quotation, narrative, meeting, attendance.");
    private readonly Option<string[]> type = Many("--type", "A PLOVER type (AGREE), the start of a CAMEO code (057), a kind of relation, an issue, a frame, an initiative.");
    private readonly Option<string?> from = One("--from", "Not before this day, month or year.");
    private readonly Option<string?> to = One("--to", "Not after this day, month or year.");
    private readonly Option<string[]> place = Many("--place", "Where, by its usual English name.");
    private readonly Option<string[]> status = Many("--status", "Of an agreement's step (signed), of a position (opposes), of attendance (unclear).");
    private readonly Option<string[]> modality = Many("--modality", "asserted, denied, planned, conditional, threatened, rumoured, speculated.");
    private readonly Option<string?> source = One("--source", "An outlet, or an article by its id.");
    private readonly Option<string[]> story = Many("--story", "A story (s-…).");

    public Argument<string[]> Paths { get; } = Arguments.Articles();

    public Option<string?> Database { get; } = Arguments.OptionalDatabase();

    public Option<string?> Decisions { get; } = Arguments.Decisions();

    public Option<string?> Sql { get; } = One("--sql", "SQL as SQLite has it; it can read and nothing else.");

    public Option<int?> Limit { get; } = new("--limit") { Description = "So many rows at most." };

    public Option<string> Format { get; } = new("--format") { Description = "text, csv or jsonl.", DefaultValueFactory = _ => "text" };

    public void AddTo(Command command)
    {
        Format.AcceptOnlyFromAmong("text", "csv", "jsonl");
        command.Arguments.Add(Paths);
        foreach (var option in new Option[] { Database, Decisions, actor, pair, kind, type, from, to, place, status, modality, source, story, Sql, Limit, Format })
            command.Options.Add(option);
    }

    public FactQuery Facets(ParseResult parsed, KnowledgeBase knowledge)
    {
        if (parsed.GetValue(Limit) < 0) throw new UsageException("--limit takes a number of rows, not less than nothing.");
        var query = new FactQuery(knowledge);
        foreach (var named in parsed.GetValue(actor) ?? []) query.Actor(named);
        if (parsed.GetValue(pair) is { } two)
        {
            var names = two.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (names.Length != 2) throw new UsageException($"--pair takes two actors parted by a comma, as CHN,RUS; '{two}' has {names.Length}.");
            foreach (var named in names) query.Actor(named);
        }

        query.Among("kind", parsed.GetValue(kind) ?? []);
        query.Type(parsed.GetValue(type) ?? []);
        query.Days(Day(parsed.GetValue(from), "--from"), Day(parsed.GetValue(to), "--to"));
        query.Among("place", parsed.GetValue(place) ?? []);
        query.Among("status", [.. (parsed.GetValue(status) ?? []).Select(name => name.Replace(' ', '-'))]);
        query.Among("modality", parsed.GetValue(modality) ?? []);
        if (parsed.GetValue(source) is { } outlet) query.Source(outlet);
        query.Among("story", parsed.GetValue(story) ?? []);
        return query;
    }

    private static PartialDate? Day(string? value, string option)
    {
        if (value is null) return null;
        return PartialDate.TryParse(value, out var date) ? date : throw new UsageException($"'{value}' is no date for {option}; write 2024, 2024-05 or 2024-05-16.");
    }

    private static Option<string[]> Many(string name, string says) => new(name) { Description = says, HelpName = "X" };

    private static Option<string?> One(string name, string says) => new(name) { Description = says, HelpName = "X" };
}
