using System.Diagnostics;
using System.Globalization;

namespace Chancery.Training.Learning;

/// <summary>Runs the passes over the training part and keeps the weights of the best pass on the development part; with only names, all but the name tagger stays as it is.</summary>
internal sealed class Trainer(Network network, BatchMaker maker, TrainingPlan plan, TextWriter log, bool onlyNames = false)
{
    private readonly Tape[] tapes = [.. Enumerable.Range(0, plan.Workers).Select(worker => new Tape(worker, plan.Seed))];

    public void Train(Example[] examples, IReadOnlyDictionary<string, Example[]> development, Action<int> save)
    {
        var random = new Random(plan.Seed);
        var learnt = network.Parameters.Where(parameter => !onlyNames || parameter.Name.StartsWith("name", StringComparison.Ordinal)).ToList();
        var adam = new Adam(learnt, plan.Workers);
        var losses = new Losses(network);
        var steps = plan.Epochs * (examples.Sum(example => example.Count) / (plan.StepTokens + 12));
        var step = 0;
        var best = 0.0;
        for (var epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            random.Shuffle(examples);
            var tally = new Tally();
            foreach (var chunk in Chunks(examples))
            {
                var rate = plan.Rate * Math.Min((step + 1) / 200f, Math.Max(0.01f, 1f - (step / (float)steps)));
                Step(chunk, losses, tally);
                adam.Step(rate);
                step++;
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {epoch}/{plan.Epochs} {clock.Elapsed.TotalSeconds:F0} s, step {step} of {steps}; last worker's training share: {tally}"));
            var score = Measure(development, losses);
            if (score > best)
            {
                best = score;
                save(epoch);
            }
        }
    }

    private IEnumerable<Example[]> Chunks(Example[] examples)
    {
        var chunk = new List<Example>();
        var tokens = 0;
        foreach (var example in examples)
        {
            chunk.Add(example);
            tokens += example.Count;
            if (tokens < plan.StepTokens) continue;
            yield return [.. chunk];
            chunk.Clear();
            tokens = 0;
        }

        if (chunk.Count > 0) yield return [.. chunk];
    }

    private void Step(Example[] chunk, Losses losses, Tally tally)
    {
        var scale = 1f / chunk.Sum(example => example.Count);
        Parallel.For(0, plan.Workers, new ParallelOptions { MaxDegreeOfParallelism = plan.Workers }, worker =>
        {
            Example[] own = [.. chunk.Where((_, at) => at % plan.Workers == worker)];
            if (own.Length == 0) return;
            var tape = tapes[worker];
            tape.Reset();
            tape.Learning = true;
            var batch = maker.Make(own, tape.Random);
            var outputs = network.Forward(tape, batch, plan.Dropout, onlyNames);
            losses.All(tape, batch, outputs, worker == plan.Workers - 1 ? tally : new Tally(), scale);
            tape.Back();
        });
    }

    private double Measure(IReadOnlyDictionary<string, Example[]> development, Losses losses)
    {
        var total = 0.0;
        var tape = tapes[0];
        tape.Learning = false;
        foreach (var (name, examples) in development)
        {
            var tally = new Tally();
            foreach (var chunk in Chunks(examples))
            {
                tape.Reset();
                var batch = maker.Make(chunk, null);
                losses.All(tape, batch, network.Forward(tape, batch, 0, hold: true), tally, 0);
            }

            log.WriteLine($"  {name}: {tally}");
            total += onlyNames ? tally.Names.Percent : tally.Universal.Percent + (2 * tally.Heads.Percent) + tally.Relations.Percent;
        }

        log.Flush();
        return total;
    }
}
