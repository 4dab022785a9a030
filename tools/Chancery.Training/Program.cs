using Chancery.Training.Verbs;

try
{
    return args switch
    {
        ["train", .. var rest] => TrainVerb.Run(new Options(rest)),
        ["evaluate", .. var rest] => EvaluateVerb.Run(new Options(rest)),
        ["inspect", .. var rest] => InspectVerb.Run(new Options(rest)),
        _ => Usage(),
    };
}
catch (Exception wrong) when (wrong is InvalidDataException or FormatException or IOException or ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Chancery.Training VERB

          train DATA [--to data/models/en] [--seed 1] [--epochs 30] [--knowledge data/knowledge] [--vectors FILE]   DATA holds ud/, ner/ and text/; FILE keeps the vectors between runs
          evaluate GOLD.conllu[.gz] [--model data/models/en] [--repeat N]              annotates gold tokens, prints accuracies; N times more for the speed
          inspect [--model data/models/en]                                            what the model holds; `chancery annotate` shows how it reads a text
        """);
    return 2;
}
