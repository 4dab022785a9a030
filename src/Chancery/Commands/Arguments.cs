using System.CommandLine;

namespace Chancery.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class Arguments
{
    private const string KnowledgeName = "--knowledge";

    public static Argument<string[]> Paths() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files or folders of articles (.txt .html .jsonl, feeds, .warc.gz, gzipped or not); - is standard input.",
    };

    /// <summary>The articles of a command that reads either a record file or articles.</summary>
    public static Argument<string[]> Articles() => new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "The articles, where there is no record file." };

    public static Option<string> Database() => new("--db") { Description = "The record file, as given to brief.", HelpName = "FILE", Required = true };

    public static Option<string?> OptionalDatabase() => new("--db") { Description = "The record file, as given to brief.", HelpName = "FILE" };

    public static Option<string?> Decisions() => new("--decisions")
    {
        Description = "The analysts' decisions to replay; without it those beside the record file, FILE.decisions.tsv.", HelpName = "FILE",
    };

    /// <summary>For all commands: an analyst's own tables.</summary>
    public static Option<string?> Knowledge() => new(KnowledgeName)
    {
        Description = "A folder of your own tables, which extend or override ours (docs/knowledge.md).", HelpName = "DIR", Recursive = true,
    };

    /// <summary>The data that a command line asks for.</summary>
    public static DataFolder Data(ParseResult parsed) => DataFolder.Find(parsed.GetValue<string?>(KnowledgeName));
}
