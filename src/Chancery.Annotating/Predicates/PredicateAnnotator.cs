using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>
/// Who does what to whom, for verbs, event nouns and adjectives, read off the dependencies.
/// It undoes passive, control, raising, relative and reduced clauses, participles, coordination and light verbs.
/// </summary>
public sealed class PredicateAnnotator(PredicateLexicon lexicon) : IAnnotator
{
    /// <summary>A longer stretch without a full stop is no sentence that could be read; it gets no predicates.</summary>
    private const int LongestSentence = 400;

    private readonly TreeRepair repair = new(lexicon);

    public string Name => "predicates/en@2";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Tags | LayerSet.Lemmas | LayerSet.Syntax;

    public LayerSet Provides => LayerSet.Predicates;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var predicates = new List<Predicate>();
        foreach (var sentence in document.AllSentences())
        {
            cancel.ThrowIfCancellationRequested();
            if (sentence.Count <= LongestSentence) Add(new SentenceTree(sentence, repair), predicates);
        }

        return document with { Predicates = new SpanLayer<Predicate>(predicates) };
    }

    private void Add(SentenceTree tree, List<Predicate> predicates)
    {
        var phrases = new NounPhraseReader(tree, lexicon);
        var verbs = new VerbReader(tree, lexicon, phrases);
        var (readings, byNode) = new PredicateFinder(tree, lexicon, verbs).Find();
        new ClauseReader(tree, lexicon, phrases, verbs, byNode).Read(readings);
        new EventNounReader(tree, lexicon, phrases).Read(readings);
        new ModalityReader(tree, lexicon, phrases).Read(readings);
        var roles = new RoleReader(tree, lexicon, phrases);
        var ordered = readings.OrderBy(reading => tree.Span(reading.First, reading.End)).ToList();
        var offset = predicates.Count;
        var places = new Dictionary<Reading, int>(ordered.Count);
        for (var place = 0; place < ordered.Count; place++) places[ordered[place]] = offset + place;
        foreach (var reading in ordered)
        {
            predicates.Add(new Predicate(tree.Span(reading.First, reading.End), reading.Lemma, reading.Tag, roles.Arguments(reading))
            {
                Sentence = tree.Index,
                Negated = reading.Negated,
                Passive = reading.Passive,
                Tense = reading.Tense,
                Modality = reading.Modality,
                Governor = reading.Governor is { } governor && places.TryGetValue(governor, out var at) ? at : -1,
            });
        }
    }
}
