using System.CommandLine;
using Chancery.Politics.Knowledge;

namespace Chancery.Commands;

/// <summary>`chancery knowledge check`: what is wrong in the tables of knowledge, and in an analyst's own.</summary>
internal static class KnowledgeCommand
{
    public static Command Create(Streams streams)
    {
        var check = new Command("check", "Name every row that cannot be right: two holders of one office, unknown codes, clashing names … Status 1 where there is any.");
        check.SetAction((parsed, _) => Task.FromResult(Check(streams, Arguments.Data(parsed))));
        return new Command("knowledge", "Work on the tables of knowledge.") { check };
    }

    private static int Check(Streams streams, DataFolder data)
    {
        var tables = KnowledgeTables.Load(data.Knowledge, data.OwnKnowledge);
        var problems = KnowledgeCheck.Of(tables);
        foreach (var problem in problems) streams.Output.WriteLine(problem);
        foreach (var (name, count) in KnowledgeCounts.Of(tables)) streams.Output.WriteLine($"{count,6}  {name}");
        streams.Output.WriteLine(problems.IsEmpty ? "clean" : $"{problems.Length} to mend");
        return problems.IsEmpty ? ExitCode.Done : ExitCode.SomeRefused;
    }
}
