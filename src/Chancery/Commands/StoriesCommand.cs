using System.CommandLine;

namespace Chancery.Commands;

/// <summary>`chancery stories`: which documents mainly report the same real-world event.</summary>
internal static class StoriesCommand
{
    public static Command Create(Streams streams)
    {
        var paths = Arguments.Articles();
        var database = Arguments.OptionalDatabase();
        var decisions = Arguments.Decisions();
        var command = new Command("stories", "Print the story of each document, as id and story parted by a tab.") { paths, database, decisions };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            streams, Arguments.Data(parsed), parsed.GetValue(paths) ?? [], parsed.GetValue(database), parsed.GetValue(decisions), cancel)));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string[] paths, string? database, string? decisions, CancellationToken cancel)
    {
        var pipeline = Pipeline.Load(data);
        var read = ReadRecord.Load(streams, pipeline, database, paths, decisions, cancel);
        var lines = read.Record.Stories.SelectMany(story => story.Documents.Select(document => (Document: document, Story: story.Id)))
            .OrderBy(line => line.Document, StringComparer.Ordinal);
        foreach (var (document, story) in lines) streams.Output.WriteLine($"{document}\t{story}");
        return read.Status;
    }
}
