using System.Globalization;
using Chancery.Annotating.Models;

namespace Chancery.Training.Verbs;

/// <summary>Says what a model holds.</summary>
internal static class InspectVerb
{
    public static int Run(Options options)
    {
        var model = EnglishModel.Load(options.Model);
        Console.WriteLine($"XPOS ({model.Native.Length}): {string.Join(' ', model.Native)}");
        Console.WriteLine($"DEPREL ({model.Relations.Length}): {string.Join(' ', model.Relations)}");
        Console.WriteLine($"FEATS: {model.Features.Length} values, {model.TagCount} tags in all");
        Console.WriteLine($"names: {string.Join(' ', model.NameTags)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words: {model.WordCount} in the vocabulary, {model.Lemmas.Words.Count} with a lemma of their own"));
        return 0;
    }
}
