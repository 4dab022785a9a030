using System.Diagnostics;
using System.Globalization;
using Chancery.Annotating.Syntax;
using Chancery.Text;
using Chancery.Training.Corpora;
using Chancery.Training.Learning;

namespace Chancery.Training.Verbs;

/// <summary>Annotates the gold tokens of a CoNLL-U file and prints what share is right.</summary>
internal static class EvaluateVerb
{
    public static int Run(Options options)
    {
        if (options.Plain.Count == 0) throw new InvalidOperationException("Name a CoNLL-U file to evaluate on.");
        var clock = Stopwatch.StartNew();
        var annotator = TrainedAnnotator.Load(options.Model);
        var load = clock.ElapsedMilliseconds;
        var gold = ConlluReader.Read(options.Plain[0]).ToList();
        var given = SentenceDocument.Make(gold.ConvertAll(sentence => sentence.Words));
        var document = annotator.Annotate(given, CancellationToken.None);
        for (var again = 0; again < options.Number("repeat", 0); again++)
        {
            clock.Restart();
            document = annotator.Annotate(given, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.Tokens!.Count / clock.Elapsed.TotalSeconds:F0} tokens/s"));
        }

        Print(gold, document, load);
        return 0;
    }

    private static void Print(List<TreebankSentence> gold, AnnotatedDocument document, long load)
    {
        var shares = Enumerable.Range(0, 6).Select(_ => new Share()).ToArray();
        for (var s = 0; s < gold.Count; s++)
        {
            var first = document.Sentences!.First[s];
            for (var i = 0; i < gold[s].Count; i++)
            {
                var at = first + i;
                var head = document.Syntax!.Heads[at] < 0 ? -1 : document.Syntax.Heads[at] - first;
                var right = head == gold[s].Heads[i];
                shares[0].Add(string.Equals(document.Tags!.Universal[at].ToString(), gold[s].Universal[i], StringComparison.OrdinalIgnoreCase));
                shares[1].Add(document.Tags.Native[at] == gold[s].Native[i]);
                shares[2].Add(document.Tags.Features[at] == gold[s].Features[i]);
                shares[3].Add(document.Lemmas!.Value[at] == gold[s].Lemmas[i]);
                shares[4].Add(right);
                shares[5].Add(right && Outer(document.Syntax.Relations[at]) == Outer(gold[s].Relations[i]));
            }
        }

        Console.WriteLine($"UPOS {shares[0]}  XPOS {shares[1]}  FEATS {shares[2]}  lemma {shares[3]}  UAS {shares[4]}  LAS {shares[5]}  ({document.Tokens!.Count} words; loaded in {load} ms)");
    }

    private static string Outer(string relation) => relation.Split(':')[0];
}
