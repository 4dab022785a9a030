using BenchmarkDotNet.Attributes;
using Chancery.Annotating.Syntax;
using Chancery.Annotating.Tokens;
using Chancery.Text;

namespace Chancery.Bench;

/// <summary>The tokeniser and the trained network, each on one sample article.</summary>
[MemoryDiagnoser]
public class EnglishBenchmarks
{
    private TrainedAnnotator annotator = null!;
    private TokenAnnotator tokens = null!;
    private AnnotatedDocument cut = null!;

    [GlobalSetup]
    public void Load()
    {
        var data = DataFolder.Find();
        annotator = TrainedAnnotator.Load(Path.Combine(data.Path, "models", "en"));
        tokens = new TokenAnnotator(Abbreviations.Load(Path.Combine(data.Lexicons, "en-abbreviations.tsv")));
        var file = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        cut = tokens.Annotate(new AnnotatedDocument(new Document("sample", File.ReadAllText(file))), CancellationToken.None);
    }

    [Benchmark]
    public AnnotatedDocument Cut() => tokens.Annotate(new AnnotatedDocument(cut.Document), CancellationToken.None);

    [Benchmark]
    public AnnotatedDocument Read() => annotator.Annotate(cut, CancellationToken.None);
}
