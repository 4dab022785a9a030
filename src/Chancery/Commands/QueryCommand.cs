using System.CommandLine;
using Chancery.Politics.Knowledge;
using Chancery.Queries;
using Chancery.Storing;
using Chancery.Storing.Sqlite;

namespace Chancery.Commands;

/// <summary>`chancery query`: what the record holds, by facets or by SQL that only reads.</summary>
internal static class QueryCommand
{
    private const int Everything = int.MaxValue;

    private static readonly (string Title, string Sql)[] Overview =
    [
        ("kinds", "SELECT kind, count(*) AS facts FROM fact GROUP BY kind ORDER BY facts DESC, kind"),
        ("types of events", "SELECT coalesce(type, 'statement') AS type, quad, count(DISTINCT happening) AS happenings, count(*) AS reports FROM fact WHERE kind = 'event' GROUP BY type ORDER BY happenings DESC, type"),
        ("actors", "SELECT code, count(DISTINCT fact) AS facts FROM actor WHERE code IS NOT NULL GROUP BY code ORDER BY facts DESC, code LIMIT 20"),
        ("statuses of agreements", "SELECT status, count(*) AS steps FROM fact WHERE kind = 'agreement' GROUP BY status ORDER BY steps DESC, status"),
        ("places", "SELECT place, count(*) AS facts FROM fact WHERE place IS NOT NULL GROUP BY place ORDER BY facts DESC, place LIMIT 20"),
        ("outlets", "SELECT coalesce(outlet, 'not named') AS outlet, count(*) AS facts, count(DISTINCT document) AS articles FROM fact GROUP BY outlet ORDER BY facts DESC, outlet LIMIT 20"),
        ("stories", "SELECT id, participants, place, \"from\", \"to\", occasion, unresolved FROM story ORDER BY coalesce(\"from\", '9999'), id LIMIT 40"),
    ];

    public static Command Create(Streams streams)
    {
        var options = new QueryOptions();
        var command = new Command("query", "Ask the record: by facets, which must all hold, or by SQL that only reads. Without either, what there is to ask for.");
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(Run(streams, options, parsed, cancel)));
        return command;
    }

    private static int Run(Streams streams, QueryOptions options, ParseResult parsed, CancellationToken cancel)
    {
        var data = DataFolder.Find();
        var facets = options.Facets(parsed, KnowledgeBase.Load(data.Knowledge));
        var sql = parsed.GetValue(options.Sql);
        if (sql is not null && !facets.IsEmpty) throw new UsageException("Ask by facets or by --sql, not by both.");
        using var file = Open(streams, options, parsed, out var status, cancel);
        try
        {
            if (sql is not null) Write(streams.Output, file.Select(sql, [], parsed.GetValue(options.Limit) ?? Everything, cancel), parsed.GetValue(options.Format)!, isFacts: false);
            else if (!facets.IsEmpty) Facts(streams, file, facets, parsed.GetValue(options.Limit) ?? Everything, parsed.GetValue(options.Format)!, cancel);
            else Overviews(streams.Output, file, parsed.GetValue(options.Format)!, cancel);
            return status;
        }
        catch (QueryException wrong)
        {
            throw new UsageException($"The query does not read: {wrong.Message} Queries may only read; the tables are fact, actor, story, story_document, document, claim and refused.");
        }
    }

    /// <summary>The record file, opened to read; or articles, with their record in memory.</summary>
    private static RecordFile Open(Streams streams, QueryOptions options, ParseResult parsed, out int status, CancellationToken cancel)
    {
        var database = parsed.GetValue(options.Database);
        var paths = parsed.GetValue(options.Paths) ?? [];
        status = ExitCode.Done;
        if (database is null)
        {
            var pipeline = Pipeline.Load(DataFolder.Find());
            var read = ReadRecord.Load(streams, pipeline, null, paths, parsed.GetValue(options.Decisions), cancel);
            status = read.Status;
            var memory = RecordFile.InMemory();
            memory.SealWith(new Seal("in memory", pipeline.PacksHash, read.Decisions.Hash), read.Record, []);
            foreach (var document in read.Set.Documents) memory.Add(document, [.. read.Set.Claims.Where(claim => claim.Document == document.Id)]);
            return memory;
        }

        if (paths.Length > 0) throw new UsageException("Say where the record is: either --db FILE, or PATH… with the articles.");
        if (!File.Exists(database)) throw new UsageException($"There is no record file {database}; 'chancery brief PATH --db {database}' makes one.");
        var file = RecordFile.OpenToRead(database);
        if (file.Seal is not { } seal) throw new StoreException("CH0304", "The file holds no finished record yet; run 'chancery brief' on it once.");
        if (seal.Decisions == ReadRecord.Read(database, parsed.GetValue(options.Decisions)).Decisions.Hash) return file;
        streams.Error.WriteLine("CH0309: The analysts' decisions have changed since the record was made; 'chancery rebuild --db FILE' brings it up to date.");
        status = ExitCode.SomeRefused;
        return file;
    }

    private static void Facts(Streams streams, RecordFile file, FactQuery facets, int limit, string format, CancellationToken cancel)
    {
        var result = file.Select(facets.Sql, facets.Parameters, limit, cancel);
        Write(streams.Output, result, format, isFacts: true);
        if (format != "text") return;
        var all = result.HasMore ? file.Select(facets.CountSql, facets.Parameters, 1, cancel).Rows[0][0] : (long)result.Rows.Length;
        streams.Output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{result.Rows.Length} of {all} facts"));
    }

    private static void Overviews(TextWriter output, RecordFile file, string format, CancellationToken cancel)
    {
        foreach (var (title, sql) in Overview)
        {
            if (format == "text") output.WriteLine(title.ToUpperInvariant());
            Write(output, file.Select(sql, [], Everything, cancel), format, isFacts: false);
            if (format != "jsonl") output.WriteLine();
        }
    }

    private static void Write(TextWriter output, QueryResult result, string format, bool isFacts)
    {
        if (format == "csv") ResultWriter.Csv(output, result);
        else if (format == "jsonl") ResultWriter.JsonLines(output, result);
        else if (isFacts) ResultWriter.Facts(output, result);
        else ResultWriter.Text(output, result);
    }
}
