using System.Collections.Immutable;
using System.Globalization;
using System.CommandLine;
using Chancery.Pages;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Commands;

/// <summary>`chancery explain`: a claim's words, rule, example and path; for another entry of the record, its claims.</summary>
internal static class ExplainCommand
{
    public static Command Create(Streams streams)
    {
        var id = new Argument<string>("ID") { Description = "A claim (c-…), event (e-…), happening (h-…), agreement (a-…) or story (s-…)." };
        var paths = Arguments.Articles();
        var database = Arguments.OptionalDatabase();
        var decisions = Arguments.Decisions();
        var command = new Command("explain", "Say why the record holds an entry: the words, the rule, an example of it, and the way it came.") { id, paths, database, decisions };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            streams, Arguments.Data(parsed), parsed.GetValue(id)!, parsed.GetValue(paths) ?? [], parsed.GetValue(database), parsed.GetValue(decisions), cancel)));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string id, string[] paths, string? database, string? decisions, CancellationToken cancel)
    {
        var pipeline = Pipeline.Load(data);
        var (set, _, record, status) = ReadRecord.Load(streams, pipeline, database, paths, decisions, cancel);
        var claims = Behind(record, id);
        if (claims.IsEmpty) throw new UsageException($"The record holds no entry {id}; ids stand in record.json and behind each line of the briefing.");
        foreach (var settled in record.Settled.Where(settled => settled.Of == id)) Explain(streams.Output, settled);
        foreach (var claim in claims) Explain(streams.Output, pipeline, record, set.Documents.First(document => document.Id == claim.Document), claim, cancel);
        return status;
    }

    private static void Explain(TextWriter output, Settlement settled)
    {
        output.WriteLine($"{settled.Field}: {Shown(settled.Value)}  ({settled.Rule})");
        foreach (var side in settled.Sides)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(side.IsChosen ? "for" : "against"),-9} {Shown(side.Says)}: {side.Origins} of origin, {string.Join(", ", side.Documents)}: {string.Join(", ", side.Claims.Take(5))}"));
        output.WriteLine();
    }

    /// <summary>The claims that an entry rests on.</summary>
    private static ImmutableArray<Claim> Behind(Record record, string id)
    {
        var ids = record.Events.Where(entry => entry.Id == id || entry.Happening == id).SelectMany(entry => entry.Claims)
            .Concat(record.Agreements.Where(agreement => agreement.Id == id).SelectMany(agreement => agreement.Steps.Select(step => step.Claim.Id)))
            .ToHashSet();
        var documents = record.Stories.Where(story => story.Id == id).SelectMany(story => story.Documents).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. record.Claims.Where(claim => claim.Id.Value == id || ids.Contains(claim.Id)
                || (documents.Contains(claim.Document) && claim.Content is MeetingContent { IsMain: true } or DatingContent && documents.Contains(claim.Document))),
        ];
    }

    private static void Explain(TextWriter output, Pipeline pipeline, Record record, Document document, Claim claim, CancellationToken cancel)
    {
        var evidence = claim.Because.Evidence;
        output.WriteLine($"{claim.Id}  {CanonicalJson.Name(claim.Kind)}, {CanonicalJson.Name(claim.Modality)}: {new Phrases(pipeline.Knowledge).Claim(claim)}");
        output.WriteLine($"  words     {document.Id} [{evidence.Span.Start},{evidence.Span.End}): “{Shown(evidence.Quote)}”");
        output.WriteLine($"  trigger   “{Shown(document.Slice(claim.Trigger))}”");
        foreach (var citation in claim.Because.Citations.Skip(1).Where(citation => citation.Span != claim.Trigger))
            output.WriteLine($"  also      “{Shown(citation.Quote)}”");
        foreach (var entry in record.Decisions.Where(entry => claim.CorrectedBy.Contains(entry.Decision.Id))) output.WriteLine($"  corrected {DecisionWords.Of(entry.Decision)}");
        output.WriteLine($"  voice     {(claim.Speaker is { } speaker ? Shown(speaker.Name) : "the article's own")}");
        output.WriteLine($"  raw input character {document.Origin.ToRaw(evidence.Span.Start)} of the decoded file");
        var rule = pipeline.Rules.Rules.FirstOrDefault(known => known.Id == claim.Because.Rule);
        output.WriteLine(rule is null ? $"  rule      {claim.Because.Rule}" : $"  rule      {rule.Id}, in data/rules/{rule.File}");
        if (rule is { Matches: [var example, ..] }) output.WriteLine($"  example   “{example}”");
        if (rule is { Ignores: [var counter, ..] }) output.WriteLine($"  but not   “{counter}”");
        var annotators = pipeline.Annotate(document, cancel).Annotators;
        output.WriteLine($"  path      read → {string.Join(" → ", annotators)} → {claim.Because.Rule} → {Entries(record, claim)}");
        output.WriteLine();
    }

    private static string Entries(Record record, Claim claim)
    {
        var entries = record.Events.Where(entry => entry.Claims.Contains(claim.Id)).Select(entry => $"event {entry.Id} ({entry.Happening})")
            .Concat(record.Agreements.Where(agreement => agreement.Steps.Any(step => step.Claim.Id == claim.Id)).Select(agreement => $"agreement {agreement.Id}"))
            .Concat(record.Stories.Where(story => story.Documents.Contains(claim.Document)).Select(story => $"story {story.Id}"));
        return string.Join(", ", entries);
    }

    private static string Shown(string words) => Phrases.Squeezed(DisplayText.Visible(words));
}
