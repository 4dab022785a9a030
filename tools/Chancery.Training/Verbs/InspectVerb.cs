using System.Globalization;
using Chancery.Annotating.Models;
using Chancery.Annotating.Syntax;
using Chancery.Training.Corpora;

namespace Chancery.Training.Verbs;

/// <summary>Says what a model holds, or how it reads words.</summary>
internal static class InspectVerb
{
    public static int Run(Options options)
    {
        var model = EnglishModel.Load(options.Model);
        if (options.Plain.Count == 0)
        {
            Console.WriteLine($"XPOS ({model.Native.Length}): {string.Join(' ', model.Native)}");
            Console.WriteLine($"DEPREL ({model.Relations.Length}): {string.Join(' ', model.Relations)}");
            Console.WriteLine($"FEATS: {model.Features.Length} values, {model.TagCount} tags in all");
            Console.WriteLine($"names: {string.Join(' ', model.NameTags)}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words: {model.WordCount} in the vocabulary, {model.Lemmas.Words.Count} with a lemma of their own"));
            return 0;
        }

        var document = SentenceDocument.Make([[.. options.Plain.SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries))]]);
        using var to = new StreamWriter(Console.OpenStandardOutput());
        ConlluWriter.Write(new TrainedAnnotator(model).Annotate(document, CancellationToken.None), to);
        return 0;
    }
}
