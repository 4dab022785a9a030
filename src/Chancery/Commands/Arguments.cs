using System.CommandLine;

namespace Chancery.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class Arguments
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files or folders of articles (.txt .html .jsonl, feeds, .warc.gz, gzipped or not); - is standard input.",
    };

    public static Option<string> Database() => new("--db") { Description = "The record file, as given to brief.", HelpName = "FILE", Required = true };
}
