using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chancery.Pages;
using Chancery.Formats;
using Chancery.Revisions;
using Chancery.Storing.Sqlite;

namespace Chancery.Commands;

/// <summary>`chancery diff`: what differs between two revisions of the record.</summary>
internal static class DiffCommand
{
    public static Command Create(Streams streams)
    {
        var before = new Argument<string?>("A") { Arity = ArgumentArity.ZeroOrOne, Description = "A record.json, or the number of a revision in FILE; without it the last but one." };
        var after = new Argument<string?>("B") { Arity = ArgumentArity.ZeroOrOne, Description = "Another; without it the last revision." };
        var database = Arguments.OptionalDatabase();
        var list = new Option<bool>("--list") { Description = "List the revisions that the record file keeps." };
        var format = new Option<string>("--format") { Description = "Print text, or one JSON object a difference.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("diff", "Say what differs between two revisions of the record: entries, fields and measures.") { before, after, database, list, format };
        command.SetAction((parsed, _) => Task.FromResult(Run(
            streams, parsed.GetValue(before), parsed.GetValue(after), parsed.GetValue(database), parsed.GetValue(list), parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(Streams streams, string? before, string? after, string? database, bool list, string format)
    {
        if (database is null && (before is null || after is null || list)) throw new UsageException("Name two record.json files, or a record file with --db FILE.");
        if (database is not null && !File.Exists(database)) throw new UsageException($"There is no record file {database}.");
        using var file = database is null ? null : RecordFile.OpenToRead(database);
        if (list) return List(streams, file!);
        var (first, firstName) = Json(file, before, back: 1);
        var (second, secondName) = Json(file, after, back: 0);
        var diff = RevisionDiff.Between(RevisionView.Parse(firstName, first), RevisionView.Parse(secondName, second));
        if (format == "text") Output.Print(streams, DiffComposer.Compose("What differs", firstName, secondName, diff));
        else Lines(streams.Output, diff);
        return ExitCode.Done;
    }

    private static int List(Streams streams, RecordFile file)
    {
        foreach (var revision in file.Revisions)
            streams.Output.WriteLine($"{revision.Number}\trecord {revision.Seal.RecordHash[..12]}\tpacks {revision.Seal.Packs[..12]}\tdecisions {(revision.Seal.Decisions.Length == 0 ? "none" : revision.Seal.Decisions[..12])}");
        return ExitCode.Done;
    }

    /// <summary>A record.json by path or number, or so many before the last.</summary>
    private static (byte[] Json, string Name) Json(RecordFile? file, string? named, int back)
    {
        if (named is not null && File.Exists(named)) return (File.ReadAllBytes(named), named);
        if (file is null) throw new UsageException($"There is no record.json {named}; a revision by number needs --db FILE.");
        var kept = file.Revisions;
        if (named is null && kept.Length <= back) throw new UsageException($"The record file keeps {kept.Length} revisions; two are needed. Another is kept when a run makes another record.");
        var number = named is null ? kept[^(back + 1)].Number
            : int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : throw new UsageException($"{named} is neither a file nor the number of a revision.");
        return file.RecordOf(number) is { } json ? (json, $"revision {number}")
            : throw new UsageException($"Revision {number} is not kept; 'chancery diff --list --db FILE' lists those that are.");
    }

    private static void Lines(TextWriter output, RevisionDiff diff)
    {
        foreach (var difference in diff.Differences)
        {
            output.WriteLine(JsonLine.Of(json =>
            {
                json.WriteString("part", difference.Part);
                json.WriteString("difference", difference.Kind);
                json.WriteString("before", difference.Before?.Key);
                json.WriteString("after", difference.After?.Key);
                json.WriteString("says", difference.Shown.Says);
                Fields(json, difference.Moved);
                json.WriteString("document", difference.Shown.Document);
                json.WriteString("quote", difference.Shown.Quote);
            }));
        }

        foreach (var measure in diff.Measures)
            output.WriteLine(JsonLine.Of(json =>
            {
                json.WriteString("part", "measures");
                json.WriteString("difference", "changed");
                json.WriteString("says", measure.Name);
                Fields(json, [measure]);
            }));
    }

    private static void Fields(Utf8JsonWriter json, IEnumerable<MovedField> moved)
    {
        json.WriteStartArray("fields");
        foreach (var field in moved)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("before", field.Before);
            json.WriteString("after", field.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
