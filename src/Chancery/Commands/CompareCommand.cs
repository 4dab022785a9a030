using System.CommandLine;
using System.Text.Json;
using Chancery.Formats;
using Chancery.Pages;
using Chancery.Politics.Json;
using Chancery.Politics.Records;
using Chancery.Reconciling.SideBySide;
using Chancery.Text.Values;

namespace Chancery.Commands;

/// <summary>`chancery compare`: two stories side by side.</summary>
internal static class CompareCommand
{
    public static Command Create(Streams streams)
    {
        var one = new Argument<string>("A") { Description = "A story (s-…), one of its articles, or its date (2024-05)." };
        var other = new Argument<string>("B") { Description = "Another." };
        var paths = Arguments.Articles();
        var database = Arguments.OptionalDatabase();
        var decisions = Arguments.Decisions();
        var folder = new Option<string?>("--out") { Description = "Also write compare.html into this folder.", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "Print a page of text, or one JSON object a matter.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("compare", "Put two stories side by side: what is new, dropped, repeated, stronger, weaker.") { one, other, paths, database, decisions, folder, format };
        command.SetAction((parsed, cancel) =>
        {
            var pipeline = Pipeline.Load(DataFolder.Find());
            var read = ReadRecord.Load(streams, pipeline, parsed.GetValue(database), parsed.GetValue(paths) ?? [], parsed.GetValue(decisions), cancel);
            var phrases = new Phrases(pipeline.Knowledge);
            var (first, second) = (Named(read.Record, phrases, parsed.GetValue(one)!), Named(read.Record, phrases, parsed.GetValue(other)!));
            if (first.Id == second.Id) throw new UsageException($"{parsed.GetValue(one)} and {parsed.GetValue(other)} are one story, {first.Id}.");
            var pair = new StoryComparer(pipeline.Knowledge).Compare(read.Record, read.Set.Documents, first, second);
            if (parsed.GetValue(format) == "jsonl") Lines(streams.Output, pair);
            else Show(streams, new ComparisonComposer(pipeline.Knowledge, Areas.Load(DataFolder.Find().Lexicons)).Compose(pair, read.Record, read.Set.Documents), parsed.GetValue(folder));
            return Task.FromResult(read.Status);
        });
        return command;
    }

    private static void Show(Streams streams, Briefing page, string? folder)
    {
        if (folder is not null) Output.WriteFile(folder, "compare.html", System.Text.Encoding.UTF8.GetBytes(BriefingPage.Write(page)));
        Output.Print(streams, page);
    }

    /// <summary>The story that a name means: an id, an article of it, or the days of it.</summary>
    private static Story Named(Record record, Phrases phrases, string name)
    {
        if (record.Stories.FirstOrDefault(story => story.Id == name || story.Documents.Contains(name)) is { } story) return story;
        if (!PartialDate.TryParse(name, out var date)) throw new UsageException($"The record holds no story and no article {name}; {Choices(record.Stories, phrases)}");
        var days = DateInterval.Of(date);
        var fitting = record.Stories.Where(candidate => candidate is { Unresolved: false, Key.When.Days: <= 366 } && candidate.Key.When.Overlaps(days)).ToList();
        return fitting is [var only] ? only
            : throw new UsageException($"{(fitting.Count == 0 ? "No story is" : $"{fitting.Count} stories are")} of {name}; {Choices(fitting.Count == 0 ? record.Stories : fitting, phrases)}");
    }

    private static string Choices(IEnumerable<Story> stories, Phrases phrases) =>
        "name one of these by its id: " + string.Join("; ", stories.Take(20).Select(story => $"{story.Id} {phrases.Meeting(story)}")) + ".";

    private static void Lines(TextWriter output, StoryPair pair)
    {
        (string Part, IEnumerable<ComparedItem> Items)[] parts =
        [
            ("promises", pair.Promises), ("amounts", pair.Amounts), ("positions", pair.Positions), ("attendance", pair.Attendance),
            ("settings", pair.Settings), ("relations", pair.Relations), ("frames", pair.Frames),
        ];
        foreach (var (part, item) in parts.SelectMany(part => part.Items.Select(item => (part.Part, item))))
        {
            output.WriteLine(JsonLine.Of(json =>
            {
                json.WriteString("part", part);
                json.WriteString("movement", CanonicalJson.Name(item.Movement));
                json.WriteString("about", item.About);
                json.Strings("actors", item.Actors);
                json.WriteString("before", item.Before);
                json.WriteString("after", item.After);
                Evidence(json, "earlier", item.Earlier);
                Evidence(json, "later", item.Later);
            }));
        }
    }

    private static void Evidence(Utf8JsonWriter json, string name, IEnumerable<Politics.Claim> claims)
    {
        json.WriteStartArray(name);
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("claim", claim.Id.Value);
            json.EvidenceFields(claim.Because, claim.Because.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
