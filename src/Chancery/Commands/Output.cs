using System.Security.Cryptography;
using Chancery.Pages;
using Chancery.Politics;
using Chancery.Politics.Json;
using Chancery.Politics.Records;
using Spectre.Console;

namespace Chancery.Commands;

/// <summary>Where results go: files that are whole or not there, and a briefing that is plain when piped.</summary>
internal static class Output
{
    private const int PlainWidth = 110;

    public static byte[] RecordBytes(Record record, ClaimSet set)
    {
        var articles = set.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        return RecordJson.Write(record, (document, span) => articles[document].Slice(span));
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Writes beside the place and moves, so that a reader never sees half a file.</summary>
    public static void WriteFile(string folder, string name, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        var half = Path.Combine(folder, name + ".part");
        File.WriteAllBytes(half, bytes);
        File.Move(half, Path.Combine(folder, name), overwrite: true);
    }

    /// <summary>In colour on a terminal, plain when piped.</summary>
    public static void Print(Streams streams, Briefing briefing)
    {
        if (!streams.IsTerminal)
        {
            streams.Output.Write(BriefingTerminal.Plain(briefing, PlainWidth));
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Output), Interactive = InteractionSupport.No });
        new BriefingTerminal(console).Write(briefing);
    }
}
