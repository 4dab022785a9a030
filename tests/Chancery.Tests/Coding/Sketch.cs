using System.Collections.Immutable;

using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Tests.Coding;

/// <summary>An annotated document made by hand: one sentence a line, words apart by spaces and punctuation.</summary>
internal sealed class Sketch
{
    private readonly Document document;
    private readonly List<Mention> mentions = [];
    private readonly List<Predicate> predicates = [];
    private readonly List<Quote> quotes = [];
    private readonly Dictionary<string, string> lemmas = new(StringComparer.OrdinalIgnoreCase);

    private Sketch(string text) => document = new Document("sketch.txt", text);

    public static Sketch Of(string text) => new(text);

    public Sketch State(string words, string code, bool modifies = false) =>
        Named(words, NameType.Location, new Referent("state/" + code, code, code, null), modifies);

    public Sketch Person(string words, string entity, string code) =>
        Named(words, NameType.Person, new Referent("person/" + entity, words, code, "GOV"), false);

    public Sketch Lemma(string word, string lemma)
    {
        lemmas[word] = lemma;
        return this;
    }

    public Sketch Predicate(string words, string lemma, UniversalTag tag, params (ArgumentRole Role, string Words, string Head, string? Preposition)[] arguments) =>
        Predicate(words, lemma, tag, predicate => predicate, arguments);

    public Sketch Predicate(
        string words, string lemma, UniversalTag tag, Func<Predicate, Predicate> change,
        params (ArgumentRole Role, string Words, string Head, string? Preposition)[] arguments)
    {
        var read = arguments.Select(argument => new Argument(argument.Role, Span(argument.Words), Inside(argument.Words, argument.Head), argument.Preposition));
        predicates.Add(change(new Predicate(Span(words), lemma, tag, [.. read])));
        return this;
    }

    public Sketch Quote(string source, string cue, string content, Referent speaker)
    {
        quotes.Add(new Quote([Span(source)], [Span(cue)], [Span(content)], QuoteKind.Indirect) { Speakers = [speaker], Stance = cue });
        return this;
    }

    public AnnotatedDocument Build()
    {
        var (tokens, sentences) = Cut();
        var words = Enumerable.Range(0, tokens.Count).Select(token => document.Slice(tokens.Span(token))).ToList();
        return new AnnotatedDocument(document)
        {
            Tokens = tokens,
            Sentences = sentences,
            Tags = new TagLayer([.. words.Select(_ => UniversalTag.Noun)], [], []),
            Lemmas = [.. words.Select(word => lemmas.GetValueOrDefault(word, word.ToLowerInvariant()))],
            Mentions = new SpanLayer<Mention>(mentions),
            Times = new SpanLayer<TimeExpression>([]),
            Quantities = new SpanLayer<QuantityExpression>([]),
            Quotes = new SpanLayer<Quote>(quotes),
            Predicates = new SpanLayer<Predicate>(predicates),
        };
    }

    private Sketch Named(string words, NameType type, Referent referent, bool modifies)
    {
        mentions.Add(new Mention(Span(words), Span(words), MentionKind.Name, type) { Referents = [referent], Modifies = modifies });
        return this;
    }

    private TextSpan Span(string words)
    {
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{words}' must stand in the sketch");
        return new TextSpan(at, at + words.Length);
    }

    private TextSpan Inside(string words, string head)
    {
        var outer = Span(words);
        var at = document.Text.IndexOf(head, outer.Start, StringComparison.Ordinal);
        return new TextSpan(at, at + head.Length);
    }

    private (TokenLayer Tokens, SentenceLayer Sentences) Cut()
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var ends = ImmutableArray.CreateBuilder<int>();
        var first = ImmutableArray.CreateBuilder<int>();
        var end = ImmutableArray.CreateBuilder<int>();
        var text = document.Text;
        var open = 0;
        for (var i = 0; i < text.Length;)
        {
            var next = i + 1;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (next < text.Length && char.IsLetterOrDigit(text[next])) next++;
            }

            if (!char.IsWhiteSpace(text[i]))
            {
                starts.Add(i);
                ends.Add(next);
            }

            if (text[i] == '\n' || next == text.Length)
            {
                first.Add(open);
                end.Add(starts.Count);
                open = starts.Count;
            }

            i = next;
        }

        return (new TokenLayer(starts.ToImmutable(), ends.ToImmutable()), new SentenceLayer(first.ToImmutable(), end.ToImmutable()));
    }
}
