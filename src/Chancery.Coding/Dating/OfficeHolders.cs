using System.Collections.Immutable;
using System.Globalization;
using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>Bounds by who holds an office: 'Defence Minister X', 'newly appointed', 'a fifth term', 'first trip since', or two leaders who meet.</summary>
internal sealed class OfficeHolders(KnowledgeBase knowledge, PhraseMatcher phrases)
{
    /// <summary>Sentences from the top in which whoever leads a state is taken to act as its leader.</summary>
    private const int Opening = 10;

    /// <summary>Tokens round a name in which words of taking office are looked for.</summary>
    private const int Near = 14;

    internal static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private readonly TitledPersons titled = new(knowledge);

    public IEnumerable<Claim> Code(Passage passage)
    {
        var last = default(string);
        foreach (var person in titled.In(passage).Take(40))
        {
            last = person.Person;
            var terms = knowledge.Terms(person.Person);
            var blocks = person.Role is { } role ? OfficeBlocks.In(terms, role)
                : passage.Sentence.Index < Opening ? OfficeBlocks.Leader(terms) : [];
            foreach (var block in blocks) yield return Held(passage, person, block, blocks.Length == 1 && person.Role is not null);
            if (person.Role is { } office) foreach (var claim in New(passage, person, [.. terms.Where(term => term.Role == office)])) yield return claim;
        }

        foreach (var claim in Numbered(passage)) yield return claim;
    }

    private Claim Held(Passage passage, TitledPerson person, OfficeBlock block, bool certain) => DatingClaims.Of(
        passage,
        new DatingContent
        {
            Anchor = DatingAnchor.Office,
            Fact = block.Last.Id,
            Reading = OfficeBlocks.Reading(block, knowledge.NameOf(block.Last.State)),
            Interval = block.Days,
            IsHard = certain,
        },
        person.Role is null ? "dating/leader-01" : "dating/office-01",
        person.Words);

    /// <summary>'Newly appointed' before the name, or 'since Friday', 'confirmed two days earlier' in its clause: likely soon after a term began.</summary>
    private IEnumerable<Claim> New(Passage passage, TitledPerson person, ImmutableArray<Term> terms)
    {
        var (head, _) = passage.Tokens(person.Mention.Head);
        var (start, end) = passage.Tokens(person.Words);
        var found = phrases.In(passage, Math.Max(passage.First, start - 3), Math.Max(head, Math.Min(passage.End, end)))
            .FirstOrDefault(phrase => phrase.Rule.Code == nameof(DatingAnchor.NewInOffice));
        if (found.Rule is null) yield break;
        foreach (var term in FirstTerms(terms)) yield return Soft(passage, term, found.Rule, found.Span.Cover(person.Words), $"{term.Name} new as {term.Office}");
    }

    /// <summary>The first of each stretch of terms: who is re-elected is not new.</summary>
    private static IEnumerable<Term> FirstTerms(ImmutableArray<Term> terms)
    {
        Term? before = null;
        foreach (var term in terms.OrderBy(term => term.From?.First ?? DateOnly.MinValue))
        {
            if (term.From is not null && (before?.To is not { } end || term.From.Value.First.DayNumber - end.Last.DayNumber > 31)) yield return term;
            before = term;
        }
    }

    private static Claim Soft(Passage passage, Term term, Rule rule, TextSpan span, string reading)
    {
        var start = term.From!.Value.First;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.NewInOffice,
            Fact = term.Id,
            Reading = $"{reading}, from {start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
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
                Reading = OfficeBlocks.Reading(new OfficeBlock(term, term.Interval), knowledge.NameOf(term.State)) + $" (term {number.ToString(CultureInfo.InvariantCulture)})",
                Interval = term.Interval,
            };
            yield return DatingClaims.Of(passage, content, "dating/numbered-term-01", span);
            foreach (var (rule, cue, _, _) in phrases.In(passage, Math.Max(passage.First, token - Near), Math.Min(passage.End, at + Near)))
            {
                if (rule.Code == nameof(DatingAnchor.NewInOffice)) yield return Soft(passage, term, rule, cue.Cover(span), $"{term.Name} soon after taking office as {term.Office}");
            }
        }

        if (term is null) yield break;
        foreach (var (rule, span, _, _) in phrases.In(passage).Where(found => found.Rule.Code == nameof(DatingAnchor.Office)))
            yield return Soft(passage, term, rule, span, $"{term.Name} soon after taking office as {term.Office}");
    }

    private static IEnumerable<string> PersonsBefore(Passage passage, int token)
    {
        var start = passage.Document.Tokens!.Starts[token];
        return passage.Mentions.Where(mention => mention.Span.End <= start && mention.Referents.Length == 1).Reverse()
            .Select(mention => mention.Referents[0].Entity is { } entity && entity.StartsWith("person/", StringComparison.Ordinal) ? entity["person/".Length..] : null)
            .OfType<string>().Distinct(StringComparer.Ordinal).Take(4);
    }
}
