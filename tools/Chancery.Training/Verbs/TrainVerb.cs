using Chancery.Training.Corpora;
using Chancery.Training.Learning;
using Chancery.Training.Vectors;

namespace Chancery.Training.Verbs;

/// <summary>Learns vectors from plain text, then the network from the treebanks and the name data, and writes the model.</summary>
internal static class TrainVerb
{
    public static int Run(Options options)
    {
        var log = Console.Out;
        var corpus = new Corpus(options.Data);
        var plan = new TrainingPlan();
        plan = plan with { Seed = options.Number("seed", plan.Seed), Epochs = options.Number("epochs", plan.Epochs) };
        var bank = corpus.Part("ewt", "train").Concat(corpus.Part("gum", "train")).ToList();
        var named = corpus.OnlyNamed();
        var news = new NewsSentences(options.Text("knowledge") ?? Path.Combine("data", "knowledge"), bank).Make(options.Number("news", 12), plan.Seed);
        var inventory = new Inventory(bank, named.Concat(news));
        var vectors = Vectors(options, bank, plan.Seed, log);
        if (plan.Epochs == 0) return 0;
        var network = new Network(inventory, vectors.Width, plan.Layers, plan.Workers, new Random(plan.Seed));
        var lemmas = new LemmaLearner(inventory, bank, vectors.Words);
        Example[] All(IEnumerable<TreebankSentence> sentences, bool syntax) => [.. sentences.Select(sentence => inventory.Example(sentence, syntax))];
        var development = new SortedDictionary<string, Example[]>(StringComparer.Ordinal)
        {
            ["ewt"] = All(corpus.Part("ewt", "dev"), syntax: true),
            ["gum"] = All(corpus.Part("gum", "dev"), syntax: true),
        };
        log.WriteLine($"{plan}: {inventory.Words.Length} words, {inventory.Native.Length} XPOS, {inventory.Features.Length} FEATS, {inventory.Relations.Length} DEPREL, {lemmas.Words.Count} + {lemmas.Endings.Count} edits");
        Directory.CreateDirectory(options.Model);
        var maker = new BatchMaker(inventory, vectors);
        var best = options.Text("from") ?? options.Text("keep") ?? Path.Combine(options.Model, "best.weights");
        if (options.Text("from") is null)
        {
            Example[] examples = [.. All(bank, syntax: true), .. All(news, syntax: true), .. All(named, syntax: false), .. All(corpus.SureNames(60), syntax: false)];
            new Trainer(network, maker, plan, log).Train(examples, development, _ => Checkpoint.Save(best, network));
        }

        Checkpoint.Load(best, network);
        var namePlan = plan with { Seed = plan.Seed + 1, Epochs = options.Number("name-epochs", 2), Rate = 0.001f };
        var sure = corpus.SureNames(options.Number("name-share", 100));
        new Trainer(network, maker, namePlan, log, onlyNames: true).Train(
            [.. All(bank, syntax: false), .. All(news, syntax: false), .. All(named, syntax: false), .. All(sure, syntax: false), .. All(sure, syntax: false)], development, _ => { });
        var path = Path.Combine(options.Model, "english.model");
        ModelWriter.Write(path, network, inventory, vectors, lemmas);
        log.WriteLine($"written: {path}, {new FileInfo(path).Length} bytes");
        return 0;
    }

    private static WordVectors Vectors(Options options, List<TreebankSentence> bank, int seed, TextWriter log)
    {
        var kept = options.Text("vectors");
        if (kept is not null && File.Exists(kept)) return WordVectors.Load(kept);
        var (words, values) = new VectorTrainer(seed).Train(bank.Select(sentence => sentence.Words), Path.Combine(options.Data, "text"), 45_000, 3, log);
        var vectors = new WordVectors(words, values);
        vectors.Scale();
        if (kept is not null) vectors.Save(kept);
        return vectors;
    }
}
