using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>Bounds by who holds an office: 'Defence Minister X', 'newly appointed', 'a fifth term', 'first trip since'.</summary>
internal sealed class OfficeHolders(KnowledgeBase knowledge, PhraseMatcher phrases)
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private readonly ImmutableArray<OfficeTitle> titles =
        [.. knowledge.Tables.Offices.Where(office => office.Role is not null).OrderByDescending(office => office.Title.Length).ThenBy(office => office.Title, StringComparer.Ordinal)];

    public IEnumerable<Claim> Code(Passage passage)
    {
        foreach (var mention in passage.Mentions.Where(mention => mention is { Kind: MentionKind.Name, Type: NameType.Person, Referents.Length: 1 }).Take(40))
        {
            if (TermsOf(passage, mention) is not { IsEmpty: false } terms) continue;
            yield return Office(passage, mention, terms);
            if (New(passage, mention, terms) is { } recent) yield return recent;
        }

        foreach (var claim in Numbered(passage)) yield return claim;
    }

    /// <summary>The terms of the office that the words give the person; empty where they give none.</summary>
    private ImmutableArray<Term> TermsOf(Passage passage, Mention mention)
    {
        var words = passage.Document.Document.Text[mention.Span.Start..mention.Head.Start].ToLowerInvariant();
        if (words.Length == 0 || PersonOf(mention) is not { } person) return [];
        var role = titles.FirstOrDefault(title => Names(words, title.Title.ToLowerInvariant()))?.Role;
        if (role is null) return [];
        var own = knowledge.Terms(person);
        var exact = own.Where(term => term.Role == role).ToImmutableArray();
        return exact;
    }

    private static bool Names(string words, string title)
    {
        var at = words.IndexOf(title, StringComparison.Ordinal);
        if (at < 0) return false;
        var end = at + title.Length;
        return (at == 0 || !char.IsLetter(words[at - 1])) && (end == words.Length || !char.IsLetter(words[end]));
    }

    private static string? PersonOf(Mention mention) =>
        mention.Referents[0].Entity is { } entity && entity.StartsWith("person/", StringComparison.Ordinal) ? entity["person/".Length..] : null;

    private static Claim Office(Passage passage, Mention mention, ImmutableArray<Term> terms)
    {
        var last = terms[^1];
        var from = terms.Select(term => term.From?.First).Min();
        DateOnly? to = terms.Any(term => term.To is null) ? null : terms.Max(term => term.To!.Value.Last);
        if (terms.Any(term => term.From is null)) from = null;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.Office,
            Fact = terms.Length == 1 ? last.Id : $"term/{last.State}/{last.Role}/{last.Person}",
            Reading = Reading(last, from, to),
            Interval = new DateInterval(from, to),
        };
        return DatingClaims.Of(passage, content, "dating/office-01", mention.Span);
    }

    private static string Reading(Term term, DateOnly? from, DateOnly? to) =>
        $"{term.Name}, {term.Office} of {term.State}, {Words(from, "from")}{(to is null ? "" : " " + Words(to, "to"))}".TrimEnd();

    private static string Words(DateOnly? day, string word) =>
        day is { } known ? $"{word} {known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}" : "";

    /// <summary>'Newly appointed' before a titled name: likely soon after the first of the terms began.</summary>
    private Claim? New(Passage passage, Mention mention, ImmutableArray<Term> terms)
    {
        if (terms[0].From is not { } from) return null;
        var (head, _) = passage.Tokens(mention.Head);
        var (start, _) = passage.Tokens(mention.Span);
        var found = phrases.In(passage, Math.Max(passage.First, start - 3), head).FirstOrDefault(phrase => phrase.Rule.Code == nameof(DatingAnchor.NewInOffice));
        if (found.Rule is null) return null;
        var term = terms[0];
        return Soft(passage, term, from.First, found.Rule, found.Span.Cover(mention.Span), $"{term.Name} new as {term.Office}");
    }

    private static Claim Soft(Passage passage, Term term, DateOnly start, Rule rule, Chancery.Text.TextSpan span, string reading)
    {
        var content = new DatingContent
        {
            Anchor = DatingAnchor.NewInOffice,
            Fact = term.Id,
            Reading = $"{reading}, from {start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}",
            Interval = new DateInterval(start.AddDays(-rule.DaysBefore), start.AddDays(rule.DaysAfter)),
            IsHard = false,
        };
        return DatingClaims.Of(passage, content, rule.Id, span);
    }

    /// <summary>'A fifth term' of the person named nearest before it, and 'first trip abroad since' taking office.</summary>
    private IEnumerable<Claim> Numbered(Passage passage)
    {
        Term? term = null;
        for (var token = passage.First; token + 1 < passage.End; token++)
        {
            var number = Array.FindIndex(Ordinals, ordinal => passage.IsLower(token, ordinal)) + 1;
            if (number == 0) continue;
            var at = passage.IsLower(token + 1, "presidential", "consecutive", "straight") ? token + 2 : token + 1;
            if (at >= passage.End || !passage.IsLower(at, "term")) continue;
            term = PersonsBefore(passage, token).SelectMany(person => knowledge.Terms(person)).FirstOrDefault(candidate => candidate.Ordinal == number);
            if (term is null) continue;
            var span = passage.Document.Tokens!.Span(token).Cover(passage.Document.Tokens.Span(at));
            var content = new DatingContent
            {
                Anchor = DatingAnchor.NewInOffice,
                Fact = term.Id,
                Reading = Reading(term, term.From?.First, term.To?.Last),
                Interval = term.Interval,
            };
            yield return DatingClaims.Of(passage, content, "dating/numbered-term-01", span);
        }

        foreach (var (rule, span, first, _) in phrases.In(passage).Where(found => found.Rule.Code == nameof(DatingAnchor.Office)))
        {
            var begun = term ?? PersonsBefore(passage, first).SelectMany(person => knowledge.Terms(person)).LastOrDefault(candidate => candidate.From is not null && candidate.Role is "head-of-state" or "head-of-government");
            if (begun?.From is { } from && term is not null) yield return Soft(passage, begun, from.First, rule, span, $"{begun.Name} soon after taking office as {begun.Office}");
        }
    }

    private static IEnumerable<string> PersonsBefore(Passage passage, int token)
    {
        var start = passage.Document.Tokens!.Starts[token];
        return passage.Mentions.Where(mention => mention.Span.End <= start && mention.Referents.Length == 1).Reverse()
            .Select(PersonOf).OfType<string>().Distinct(StringComparer.Ordinal).Take(4);
    }
}
