using System.Collections.Immutable;

using Chancery.Coding.Rules;

namespace Chancery.Tests.Coding.Rules;

public sealed class RulePackTests
{
    private static readonly Codebook Codebook = Codebook.Load(Path.Combine(Packs.Data, "ontology"));

    [Fact]
    public void The_rules_of_the_house_load_and_cover_all_sixteen_types() =>
        Packs.Rules.Family("events").Select(rule => rule.Code).Distinct().Where(code => code != "NONE").Count().ShouldBe(16);

    /// <summary>A trigger is one lemma or phrase of one part of speech in one rule of events; what a shorter trigger of the same rule covers is none.</summary>
    [Fact]
    public void The_rules_of_events_hold_three_thousand_triggers()
    {
        var triggers = Packs.Rules.Family("events").Sum(rule => Distinct(rule.Verbs) + Distinct(rule.Nouns) + Distinct(rule.Adjectives));
        TestContext.Current.SendDiagnosticMessage($"{triggers} triggers of events");
        triggers.ShouldBeGreaterThanOrEqualTo(3000);

        static int Distinct(ImmutableArray<Phrase> phrases) =>
            phrases.Distinct().Count(phrase => !phrases.Any(other => other.Length < phrase.Length && phrase.Words.AsSpan().StartsWith(other.Words.AsSpan())));
    }

    [Fact]
    public void No_line_of_the_rules_is_wider_than_an_analyst_can_read() =>
        Directory.GetFiles(Path.Combine(Packs.Data, "rules"), "*.yaml")
            .SelectMany(path => File.ReadLines(path).Select((line, at) => (Place: $"{Path.GetFileName(path)}:{at + 1}", line.Length)))
            .Where(line => line.Length > 150).Select(line => line.Place).ShouldBeEmpty();

    [Theory]
    [InlineData("code: GREET\n  cameo: \"040\"", "GREET")]
    [InlineData("code: CONSULT\n  cameo: \"499\"", "499")]
    [InlineData("code: CONSULT\n  cameo: \"040\"\n  mode: yodel", "yodel")]
    [InlineData("code: CONSULT\n  cameo: \"040\"\n  contexts: [moon]", "moon")]
    public void A_code_that_the_codebook_lacks_is_refused_with_file_and_id(string code, string wrong)
    {
        var text = $"- id: test/one\n  {code}\n  verbs: [greet]\n  matches: [\"A greeted B.\"]\n  ignores: [\"A left B.\"]\n";
        var refused = Should.Throw<FormatException>(() => RulePack.Parse([("events-test.yaml", text)], Codebook));
        refused.Message.ShouldContain("events-test.yaml");
        refused.Message.ShouldContain("test/one");
        refused.Message.ShouldContain(wrong);
    }

    [Fact]
    public void A_rule_without_examples_is_refused()
    {
        var text = "- id: test/one\n  code: CONSULT\n  cameo: \"040\"\n  verbs: [greet]\n";
        Should.Throw<FormatException>(() => RulePack.Parse([("events-test.yaml", text)], Codebook)).Message.ShouldContain("test/one");
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var text = "- id: test/one\n  code: CONSULT\n  cameo: \"040\"\n  verbs: [greet]\n  matches: [\"A greeted B.\"]\n  ignores: [\"A left B.\"]\n";
        Should.Throw<FormatException>(() => RulePack.Parse([("events-a.yaml", text), ("events-b.yaml", text)], Codebook)).Message.ShouldContain("twice");
    }

    [Fact]
    public void A_field_that_no_rule_has_is_refused_with_its_line() =>
        Should.Throw<FormatException>(() => RulePack.Parse([("events-a.yaml", "- id: a\n  colour: red\n")], Codebook)).Message.ShouldContain("events-a.yaml:2");
}
