using System.Globalization;

using Chancery.Annotating.Predicates;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Predicates;

public sealed class TreeRepairTests
{
    private static readonly PredicateAnnotator Annotator = new(PredicateLexicon.Load(Path.Combine(Coding.Packs.Data, "lexicons")));

    [Fact]
    public void A_verb_read_as_describing_its_object_is_the_verb() =>
        Read("Thailand/Propn/NNP/2/compound imposed/Verb/VBN/2/amod tariffs/Noun/NNS/-1/root", "impose")
            .ShouldBe(["Agent=Thailand", "Patient=tariffs"]);

    [Fact]
    public void A_day_may_stand_between_subject_and_verb() =>
        Read("Chad/Propn/NNP/4/compound on/Adp/IN/2/case Thursday/Propn/NNP/4/compound rejected/Verb/VBN/4/amod calls/Noun/NNS/-1/root", "reject")
            .ShouldBe(["Agent=Chad", "Time=Thursday", "Patient=calls"]);

    [Fact]
    public void A_clause_that_has_its_verb_is_left_alone() =>
        Read("Chad/Propn/NNP/1/nsubj signed/Verb/VBD/-1/root binding/Verb/VBG/3/amod treaties/Noun/NNS/1/obj", "sign")
            .ShouldBe(["Agent=Chad", "Patient=binding treaties"]);

    [Fact]
    public void Who_gets_what_is_given_is_no_part_of_it() =>
        Read("Togo/Propn/NNP/1/nsubj gave/Verb/VBD/-1/root Benin/Propn/NNP/3/compound fuel/Noun/NN/1/obj", "give")
            .ShouldBe(["Agent=Togo", "Recipient=Benin", "Patient=fuel"]);

    [Fact]
    public void The_place_of_a_dateline_is_no_second_subject() =>
        Read("Lusaka/Propn/NNP/3/nsubj -/Punct/,/0/punct Police/Noun/NN/3/nsubj marched/Verb/VBD/-1/root", "march")
            .ShouldBe(["Agent=Police"]);

    [Fact]
    public void A_participle_read_as_what_somebody_has_is_the_verb() =>
        Read("Activists/Noun/NNS/1/nsubj have/Verb/VBP/-1/root staged/Verb/VBN/3/amod rallies/Noun/NNS/1/obj", "stage")
            .ShouldBe(["Agent=Activists", "Patient=rallies"]);

    /// <summary>The arguments of the predicate with that lemma.</summary>
    /// <param name="tokens">word/tag/Penn tag/head/relation, heads counted from 0, -1 for the root.</param>
    /// <param name="lemma">First word of the predicate's lemma.</param>
    private static List<string> Read(string tokens, string lemma)
    {
        var parts = tokens.Split(' ').Select(token => token.Split('/')).ToList();
        var text = string.Join(' ', parts.Select(part => part[0]));
        var starts = new List<int>();
        foreach (var part in parts) starts.Add(starts.Count == 0 ? 0 : starts[^1] + parts[starts.Count - 1][0].Length + 1);
        var document = new AnnotatedDocument(new Document("tree.txt", text))
        {
            Tokens = new TokenLayer([.. starts], [.. starts.Zip(parts, (start, part) => start + part[0].Length)]),
            Sentences = new SentenceLayer([0], [parts.Count]),
            Tags = new TagLayer([.. parts.Select(part => Enum.Parse<UniversalTag>(part[1]))], [.. parts.Select(part => part[2])], []),
            Lemmas = [.. parts.Select(part => Lemmas.GetValueOrDefault(part[0], part[0]))],
            Syntax = new SyntaxLayer([.. parts.Select(part => int.Parse(part[3], CultureInfo.InvariantCulture))], [.. parts.Select(part => part[4])]),
        };
        var predicates = Annotator.Annotate(document, TestContext.Current.CancellationToken).Predicates!.Items;
        return [.. predicates.First(predicate => predicate.Lemma.Split(' ')[0] == lemma).Arguments.Select(argument => $"{argument.Role}={text[argument.Span.Start..argument.Span.End]}")];
    }

    private static readonly Dictionary<string, string> Lemmas = new(StringComparer.Ordinal)
    {
        ["imposed"] = "impose", ["rejected"] = "reject", ["signed"] = "sign", ["gave"] = "give", ["marched"] = "march", ["staged"] = "stage",
        ["tariffs"] = "tariff", ["calls"] = "call", ["treaties"] = "treaty", ["rallies"] = "rally", ["binding"] = "bind",
    };
}
