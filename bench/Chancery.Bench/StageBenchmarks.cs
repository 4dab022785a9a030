using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Chancery.Politics;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Bench;

/// <summary>The stages one by one, on the sample articles.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Pipeline pipeline = null!;
    private ImmutableArray<Document> documents;
    private ImmutableArray<AnnotatedDocument> annotated;
    private ClaimSet claims = null!;

    [GlobalSetup]
    public void Load()
    {
        pipeline = Pipeline.Load(DataFolder.Find());
        documents = Read();
        annotated = Annotate();
        claims = new ClaimSet(documents, Code(), []);
    }

    [Benchmark]
    public ImmutableArray<Document> Read() =>
        [.. pipeline.Read([Path.Combine(AppContext.BaseDirectory, "samples", "beijing")], Stream.Null, CancellationToken.None)
            .SelectMany(reading => reading.Documents)];

    [Benchmark]
    public ImmutableArray<AnnotatedDocument> Annotate() => [.. documents.Select(document => pipeline.Annotate(document, CancellationToken.None))];

    [Benchmark]
    public ImmutableArray<Claim> Code() => [.. annotated.SelectMany(document => pipeline.Coder.Code(document, CancellationToken.None))];

    [Benchmark]
    public Record Reconcile() => pipeline.Reconcile(claims, DecisionSet.None, CancellationToken.None);
}
