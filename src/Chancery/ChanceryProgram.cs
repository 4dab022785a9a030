using System.CommandLine;
using Chancery.Commands;
using Chancery.Storing;

namespace Chancery;

/// <summary>The program `chancery`: command line in, exit status out.</summary>
internal static class ChanceryProgram
{
    public static async Task<int> RunAsync(string[] arguments, Streams streams, CancellationToken cancel)
    {
        var parsed = Root(streams).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors) await streams.Error.WriteLineAsync($"chancery: {wrong.Message}");
            await streams.Error.WriteLineAsync("Write 'chancery --help' for the commands, or 'chancery COMMAND --help' for one of them.");
            return ExitCode.WrongUsage;
        }

        var configuration = new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration, cancel);
        }
        catch (UsageException wrong)
        {
            await streams.Error.WriteLineAsync($"chancery: {wrong.Message}");
            return ExitCode.WrongUsage;
        }
        catch (StoreException wrong)
        {
            await streams.Error.WriteLineAsync($"chancery: {wrong.Code}: {wrong.Message}");
            return ExitCode.EnvironmentFailed;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or FormatException)
        {
            await streams.Error.WriteLineAsync($"chancery: {wrong.Message}");
            return ExitCode.EnvironmentFailed;
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync("chancery: stopped; what had been committed to a record file is kept.");
            return ExitCode.EnvironmentFailed;
        }
        finally
        {
            await streams.Output.FlushAsync(CancellationToken.None);
        }
    }

    private static RootCommand Root(Streams streams) =>
        new("Reads news about states and keeps an auditable record: who met, agreed, promised and threatened whom, in whose words.")
        {
            BriefCommand.Create(streams),
            StoriesCommand.Create(streams),
            ExplainCommand.Create(streams),
            RebuildCommand.Create(streams),
            DecideCommand.Create(streams),
            CompareCommand.Create(streams),
            DiffCommand.Create(streams),
            QueryCommand.Create(streams),
            ExportCommand.Create(streams),
            ReadCommand.Create(streams),
            AnnotateCommand.Create(streams),
            CodeCommand.Create(streams),
            ActorCommand.Create(streams),
            WhoCommand.Create(streams),
            KnowledgeCommand.Create(streams),
            Arguments.Knowledge(),
        };
}
