using System.CommandLine;
using Chancery.Storing.Sqlite;

namespace Chancery.Commands;

/// <summary>`chancery stories`: which documents mainly report the same real-world event.</summary>
internal static class StoriesCommand
{
    public static Command Create(Streams streams)
    {
        var paths = Arguments.Paths();
        var command = new Command("stories", "Print the story of each document, as id and story parted by a tab.") { paths };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(streams, parsed.GetValue(paths)!, cancel)));
        return command;
    }

    private static int Run(Streams streams, string[] paths, CancellationToken cancel)
    {
        var pipeline = Pipeline.Load(DataFolder.Find());
        using var file = RecordFile.InMemory();
        var refused = new Intake(pipeline, file, streams).Take(paths, cancel);
        var record = pipeline.Reconcile(file.Load(), cancel);
        var lines = record.Stories.SelectMany(story => story.Documents.Select(document => (Document: document, Story: story.Id)))
            .OrderBy(line => line.Document, StringComparer.Ordinal);
        foreach (var (document, story) in lines) streams.Output.WriteLine($"{document}\t{story}");
        return refused ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
