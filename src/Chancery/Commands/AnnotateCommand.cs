using System.CommandLine;
using System.IO.Compression;
using Chancery.Annotating;
using Chancery.Formats;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Commands;

/// <summary>`chancery annotate`: the layers of a text, as CoNLL-U or one layer as JSON Lines.</summary>
internal static class AnnotateCommand
{
    public static Command Create(Streams streams)
    {
        var path = new Argument<string>("FILE") { Description = "A text, HTML, JSON Lines or CoNLL-U file; - is standard input." };
        var from = new Option<string>("--from") { Description = "conllu keeps the sentences and forms of the file.", DefaultValueFactory = _ => "raw" };
        from.AcceptOnlyFromAmong("raw", "conllu");
        var layer = new Option<string?>("--layer") { Description = "One layer instead of CoNLL-U." };
        layer.AcceptOnlyFromAmong(LayerJson.Names);
        var to = new Option<string?>("--to") { Description = "jsonl with --layer, conllu without." };
        to.AcceptOnlyFromAmong("jsonl", "conllu");
        var date = new Option<string?>("--date") { Description = "The date of publication where the file gives none (2024-05-16)." };
        var command = new Command("annotate", "Annotate a text: tokens, tags, lemmas, dependencies, names; or times, quantities, quotes, mentions, predicates.") { path, from, layer, to, date };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            streams, Arguments.Data(parsed), parsed.GetValue(path)!, parsed.GetValue(from)!, parsed.GetValue(layer), parsed.GetValue(to), parsed.GetValue(date), cancel)));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string path, string from, string? layer, string? to, string? date, CancellationToken cancel)
    {
        if (to is not null && to == "jsonl" != layer is not null) throw new UsageException("--to jsonl goes with --layer, --to conllu without it.");
        PartialDate? published = null;
        if (date is not null)
            published = PartialDate.TryParse(date, out var given) ? given : throw new UsageException($"--date '{date}' is no date; write 2024, 2024-05 or 2024-05-16.");
        var knowledge = data.LoadKnowledge();
        return from == "conllu"
            ? FromConllu(streams, Pipeline.AnnotatorsOfTokens(data, knowledge), path, layer, cancel)
            : FromRaw(streams, data, Pipeline.Annotators(data, knowledge), path, layer, published, cancel);
    }

    private static int FromConllu(Streams streams, AnnotationPipeline annotation, string path, string? layer, CancellationToken cancel)
    {
        var output = new ConlluOutput(streams.Output);
        using var stream = path == "-" ? streams.Input : OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        var annotated = ConlluInput.Read(path == "-" ? "stdin" : Path.GetFileName(path), reader).AsParallel().AsOrdered().WithCancellation(cancel)
            .Select(original => (Original: original, Tried: Tried(original.Document.Document.Id, () => annotation.Annotate(original.Document, cancel))));
        var status = ExitCode.Done;
        foreach (var (original, (document, failed)) in annotated)
        {
            if (document is null) status = Told(streams, failed!);
            else if (layer is not null) streams.Output.WriteLine(LayerJson.Line(document, layer));
            else output.Write(document, original);
        }

        return status;
    }

    private static (AnnotatedDocument? Document, RefusedInput? Refused) Tried(string id, Func<AnnotatedDocument> annotate) =>
        Attempt.Of<(AnnotatedDocument?, RefusedInput?)>(id, () => (annotate(), null), refused => (null, refused));

    private static int Told(Streams streams, RefusedInput refusal)
    {
        streams.Error.WriteLine(new Diagnostic(refusal.Code, refusal.Id, refusal.Reason));
        return ExitCode.SomeRefused;
    }

    private static int FromRaw(
        Streams streams, DataFolder data, AnnotationPipeline annotation, string path, string? layer, PartialDate? published, CancellationToken cancel)
    {
        var output = new ConlluOutput(streams.Output);
        var reader = Pipeline.ReaderOfWholeTexts(data);
        var status = ExitCode.Done;
        foreach (var reading in Pipeline.Read(reader, [path], streams.Input, cancel))
        {
            foreach (var diagnostic in reading.Diagnostics) streams.Error.WriteLine(diagnostic);
            foreach (var refusal in reading.Refused) status = Told(streams, refusal);

            var annotated = reading.Documents.AsParallel().AsOrdered().WithCancellation(cancel)
                .Select(document => Tried(document.Id, () => annotation.Annotate(document.Published is null ? document with { Published = published } : document, cancel)));
            foreach (var (document, failed) in annotated)
            {
                if (document is null) status = Told(streams, failed!);
                else if (layer is not null) streams.Output.WriteLine(LayerJson.Line(document, layer));
                else output.Write(document);
            }
        }

        return status;
    }

    private static FileStream OpenRead(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be opened: {wrong.Message}");
        }
    }
}
