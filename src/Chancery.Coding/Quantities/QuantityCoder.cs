using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Coding.Quantities;

/// <summary>Makes a claim of every amount that the article states.</summary>
internal static class QuantityCoder
{
    private const string Rule = "quantity/stated-01";

    public static IEnumerable<Claim> Code(Passage passage)
    {
        foreach (var amount in passage.Document.Quantities?.In(passage.Span) ?? [])
        {
            var predicate = passage.Predicates.Select(entry => entry.Predicate)
                .FirstOrDefault(predicate => predicate.Arguments.Any(argument => argument.Span.Contains(amount.Span)));
            var how = predicate switch
            {
                null => Modality.Asserted,
                { Negated: true } => Modality.Denied,
                _ => predicate.Modality,
            };
            yield return Evidence.Claim(passage, new QuantityContent(amount.Quantity with { Of = Measured.Of(passage, amount) }), Rule, amount.Span, [], how, Setting.Of(passage, predicate));
        }
    }
}
