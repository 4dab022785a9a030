using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>
/// Who does what to whom, for verbs, event nouns and adjectives, from chunks and the order of clauses, without a parser.
/// It knows passive, control, raising, relative and reduced clauses, participles, coordination and light verbs.
/// </summary>
public sealed class PredicateAnnotator(PredicateLexicon lexicon) : IAnnotator
{
    /// <summary>A longer stretch without a full stop is no sentence that could be read; it gets no predicates.</summary>
    private const int LongestSentence = 400;

    public string Name => "predicates/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Tags | LayerSet.Lemmas;

    public LayerSet Provides => LayerSet.Predicates;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var predicates = new List<Predicate>();
        foreach (var sentence in document.AllSentences())
        {
            cancel.ThrowIfCancellationRequested();
            if (sentence.Count <= LongestSentence) Add(new SentenceWords(sentence), predicates);
        }

        return document with { Predicates = new SpanLayer<Predicate>(predicates) };
    }

    private void Add(SentenceWords words, List<Predicate> predicates)
    {
        var items = new PhraseJoiner(words, lexicon).Join(new SentenceChunker(words, lexicon).Chunk());
        var readings = new ClauseReader(words, lexicon, items).Read();
        Lighten(readings, words);
        new ModalityReader(words, lexicon, items).Read(readings);
        var ordered = readings.OrderBy(reading => Span(reading, words)).ToList();
        var offset = predicates.Count;
        var places = new Dictionary<Reading, int>(ordered.Count);
        for (var place = 0; place < ordered.Count; place++) places[ordered[place]] = offset + place;
        var roles = new RoleReader(words, lexicon);
        foreach (var reading in ordered)
        {
            predicates.Add(new Predicate(Span(reading, words), reading.Lemma, reading.Tag, roles.Arguments(reading))
            {
                Sentence = words.Index,
                Negated = reading.Negated,
                Passive = reading.Passive,
                Tense = reading.Tense,
                Modality = reading.Modality,
                Governor = reading.Governor is { } governor && places.TryGetValue(governor, out var at) ? at : -1,
            });
        }
    }

    private static TextSpan Span(Reading reading, SentenceWords words) => words.Span(reading.First, reading.End);

    /// <summary>Joins verbs that say little to the event noun that is their object ("held talks").</summary>
    private void Lighten(List<Reading> readings, SentenceWords words)
    {
        var nouns = new Dictionary<Item, Reading>(readings.Count);
        foreach (var reading in readings)
        {
            if (reading.Tag == UniversalTag.Noun) nouns[reading.Item] = reading;
        }

        foreach (var verb in readings)
        {
            if (verb.Tag != UniversalTag.Verb) continue;
            var item = verb.SecondObject ?? verb.Object ?? (verb.Passive ? verb.Subject : null);
            if (item is null || !lexicon.IsLight(verb.Lemma, words.Lemma(item.Head))) continue;
            verb.Lemma = verb.Lemma + " " + words.Lemma(item.Head);
            if (item.Head >= verb.End && item.Head - verb.End < 12) verb.End = item.Head + 1;
            if (!nouns.TryGetValue(item, out var noun)) continue;
            verb.Light = noun;
            noun.Governor = verb;
        }
    }
}
