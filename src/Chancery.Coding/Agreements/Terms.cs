using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Agreements;

/// <summary>The amounts and the initiative that a sentence gives for an agreement, and how many agreements it counts.</summary>
internal sealed record Terms(ImmutableArray<Quantity> Amounts, Quantity? Count, string? Initiative)
{
    private static readonly string[] Vague = ["numerous", "several", "many", "various", "dozens", "multiple", "scores"];

    /// <param name="about">The words of what is agreed.</param>
    public static Terms Of(Passage passage, TextSpan about, TextSpan trigger)
    {
        var near = about.Cover(trigger);
        var amounts = ImmutableArray.CreateBuilder<Quantity>();
        Quantity? count = null;
        foreach (var expression in passage.Document.Quantities?.In(passage.Span).Take(20) ?? [])
        {
            if (Counts(passage, expression)) count ??= near.Overlaps(expression.Span) || expression.Span.Start > trigger.Start ? expression.Quantity : null;
            else if (expression.Span.Start >= near.Start) amounts.Add(expression.Quantity);
        }

        return new Terms(amounts.ToImmutable(), count ?? VagueCount(passage, near), InitiativeOf(passage, near));
    }

    private static bool Counts(Passage passage, QuantityExpression expression)
    {
        if (expression.Quantity.Unit is "agreements" or "agreement" or "documents" or "deals" or "contracts" or "treaties" or "accords" or "memorandums" or "memoranda") return true;
        var (_, after) = passage.Tokens(expression.Span);
        for (var token = after; token < Math.Min(passage.End, after + 3); token++)
        {
            if (passage.Lemma(token) is "agreement" or "document" or "deal" or "contract" or "treaty" or "accord" or "memorandum" or "mou") return true;
        }

        return false;
    }

    private static Quantity? VagueCount(Passage passage, TextSpan span)
    {
        var (first, end) = passage.Tokens(span);
        for (var token = first; token < end; token++)
        {
            if (passage.IsLower(token, Vague)) return new Quantity { Unit = "agreements", Qualifier = passage.Word(token).ToLowerInvariant() };
        }

        return null;
    }

    private static string? InitiativeOf(Passage passage, TextSpan near)
    {
        var initiatives = passage.Mentions.Where(mention => mention.Referents.Any(IsInitiative)).ToList();
        var chosen = initiatives.FirstOrDefault(mention => mention.Span.Overlaps(near)) ?? initiatives.FirstOrDefault();
        return chosen?.Referents.First(IsInitiative).Entity;
    }

    private static bool IsInitiative(Referent referent) => referent.Entity?.StartsWith("initiative/", StringComparison.Ordinal) == true;
}
