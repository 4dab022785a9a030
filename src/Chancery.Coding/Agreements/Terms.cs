using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Agreements;

/// <summary>The amounts and the initiative that a sentence gives for an agreement, and how many agreements it counts.</summary>
internal sealed record Terms(ImmutableArray<Quantity> Amounts, Quantity? Count, string? Initiative)
{
    private static readonly string[] Vague = ["numerous", "several", "many", "various", "dozens", "multiple", "scores", "few", "handful"];

    /// <param name="about">The words of what is agreed.</param>
    public static Terms Of(Passage passage, TextSpan about, TextSpan trigger, AgreementWords words)
    {
        var near = about.Cover(trigger);
        var amounts = new List<(TextSpan Span, Quantity Amount)>();
        Quantity? count = null;
        foreach (var expression in passage.Document.Quantities?.In(passage.Span).Take(20) ?? [])
        {
            if (Counts(passage, expression)) count ??= near.Overlaps(expression.Span) || expression.Span.Start > trigger.Start ? expression.Quantity : null;
            else if (expression.Span.Start >= near.Start && IsTerm(expression, about) && !IsPast(passage, expression, words) && !IsTitle(passage, expression)) amounts.Add((expression.Span, expression.Quantity));
        }

        count ??= VagueCount(passage, near);
        // What is told beside many agreements is a term of none of them.
        var kept = amounts.Where(amount => count is null || about.Contains(amount.Span)).Select(amount => amount.Amount).ToImmutableArray();
        return new Terms(kept, count, InitiativeOf(passage, count is null ? near : about));
    }

    /// <summary>How long the talks took is no term; how long the thing lasts is.</summary>
    private static bool IsTerm(QuantityExpression expression, TextSpan about) =>
        expression.Quantity.Unit is not ("hours" or "minutes" or "hour" or "minute" or "words") && (expression.Quantity.Unit is not ("days" or "day") || about.Contains(expression.Span));

    /// <summary>'An 80-year partnership', 'their 70 years of friendship': how old something is.</summary>
    private static bool IsPast(Passage passage, QuantityExpression expression, AgreementWords words)
    {
        if (expression.Quantity.Unit is not ("years" or "year" or "decades" or "decade")) return false;
        var (_, after) = passage.Tokens(expression.Span);
        for (var token = after; token < Math.Min(passage.End, after + 4); token++)
        {
            if (words.Lasting.Contains(passage.Lemma(token)) || passage.IsLower(token, "old", "ago")) return true;
        }

        return false;
    }

    /// <summary>'The Six Assurances': a name and no amount.</summary>
    private static bool IsTitle(Passage passage, QuantityExpression expression)
    {
        var (first, end) = passage.Tokens(expression.Span);
        return first > passage.First && end - first is 1 or 2 && char.IsUpper(passage.Word(first)[0]) && char.IsUpper(passage.Word(Math.Min(end, passage.End - 1))[0]) && char.IsLetter(passage.Word(first)[0]);
    }

    private static bool Counts(Passage passage, QuantityExpression expression)
    {
        if (expression.Quantity.Unit is "agreements" or "agreement" or "documents" or "deals" or "contracts" or "treaties" or "accords" or "memorandums" or "memoranda") return true;
        var (_, after) = passage.Tokens(expression.Span);
        for (var token = after; token < Math.Min(passage.End, after + 3); token++)
        {
            if (IsPaper(passage.Lemma(token))) return true;
        }

        return false;
    }

    private static bool IsPaper(string lemma) =>
        lemma is "agreement" or "document" or "deal" or "contract" or "treaty" or "accord" or "memorandum" or "mou" or "pact" or "protocol" or "arrangement";

    private static Quantity? VagueCount(Passage passage, TextSpan span)
    {
        var (first, end) = passage.Tokens(span);
        for (var token = first; token < end; token++)
        {
            if (passage.IsLower(token, Vague) && Enumerable.Range(token + 1, Math.Max(0, Math.Min(end - token - 1, 4))).Any(noun => IsPaper(passage.Lemma(noun)))) return new Quantity { Unit = "agreements", Qualifier = passage.Word(token).ToLowerInvariant() };
        }

        return null;
    }

    /// <summary>The one named in the words of the agreement; of many agreements at once, one that they are all about.</summary>
    public static string? InitiativeOf(Passage passage, TextSpan within) =>
        passage.Mentions.FirstOrDefault(mention => mention.Span.Overlaps(within) && mention.Referents.Any(IsInitiative))?.Referents.First(IsInitiative).Entity;

    private static bool IsInitiative(Referent referent) => referent.Entity?.StartsWith("initiative/", StringComparison.Ordinal) == true;
}
