using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Tests.Coding.Rules;

/// <summary>The sentences in data/rules are tests: each must, or must not, give a claim by its rule.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string, string> Matches => [.. Packs.Rules.Rules.SelectMany(rule => rule.Matches.Select(sentence => (rule.Id, sentence)))];

    public static TheoryData<string, string> Ignores => [.. Packs.Rules.Rules.SelectMany(rule => rule.Ignores.Select(sentence => (rule.Id, sentence)))];

    [Theory]
    [MemberData(nameof(Matches))]
    public void A_sentence_that_a_rule_must_match_gives_a_claim_by_it(string id, string sentence) => Fires(id, sentence).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Ignores))]
    public void A_sentence_that_a_rule_must_not_match_gives_no_claim_by_it(string id, string sentence) => Fires(id, sentence).ShouldBeFalse();

    private static bool Fires(string id, string sentence)
    {
        var rule = Packs.Rules.Rules.Single(candidate => candidate.Id == id);
        var claims = Packs.Coder.Code(Pipeline.Annotate(sentence), TestContext.Current.CancellationToken);
        return claims.Any(claim => IsOf(claim, rule));
    }

    private static bool IsOf(Claim claim, Rule rule) => rule.Family switch
    {
        "issues" => claim.Content is StanceContent stance && stance.Issue == rule.Code,
        "governors" => claim.Modality.ToString() == rule.Code,
        _ => claim.Modality != Modality.Denied && claim.Because.Rule.Split('+')[0] == rule.Id,
    };
}
