using System.Collections.Frozen;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Finds the head of a source phrase and whether it is something that can speak.</summary>
internal sealed class SourceReader(AnnotatedDocument document, TokenView view, SpeechSources sources)
{
    /// <summary>How many tokens before and after its head a mention may run.</summary>
    private const int Reach = 16;

    /// <summary>Verbs that things do as well as people: with them an unknown noun is taken for a thing.</summary>
    private static readonly FrozenSet<string> Loose =
        "stress describe show support praise criticise reject call-for believe find express hope predict confirm accuse deny threaten order vow plan agree discuss refuse doubt oppose".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The heads of a source, one for each part that a conjunction joins; empty where the phrase has none.</summary>
    public List<int> Heads(int first, int next)
    {
        var heads = new List<int>();
        var head = -1;
        for (var at = first; at < next; at++)
        {
            var tag = view.Tag(at);
            if (tag == UniversalTag.Cconj || (view.Is(at, ",") && IsListed(at, next)))
            {
                if (head >= 0) heads.Add(head);
                head = -1;
            }
            else if (IsOwner(at)) head = -1;
            else if (tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.X) head = at;
            else if (head < 0) head = tag is UniversalTag.Det or UniversalTag.Adj && at == next - 1 ? at : head;
            else if (Ends(at)) break;
        }

        if (head >= 0) heads.Add(head);
        return heads;
    }

    /// <summary>The noun is one who speaks for others: a spokesman, an official, an envoy.</summary>
    public bool IsVoice(int head) => sources.Unnamed(view.Lemma(head).ToLowerInvariant()) is "spokesperson" or "official" or "diplomat" or "military";

    /// <summary>What sort of source it is that nobody names ("official", "analyst", "resident" …); null for a named or unknown one.</summary>
    public string? Unnamed(Cue cue)
    {
        if (!cue.HasSource || Heads(cue.SourceFirst, cue.SourceNext) is not [var head, ..] || NameAt(head) is { Type: NameType.Person } || view.Tag(head) is UniversalTag.Propn or UniversalTag.Pron) return null;
        if (document.Mentions is { } mentions && mentions.In(view.Span(head, cue.SourceNext)).Any(mention => mention is { Type: NameType.Person, Kind: MentionKind.Name, Modifies: false })) return null;
        var lemma = view.Lemma(head).ToLowerInvariant();
        return sources.Unnamed(lemma) ?? (sources.Listed(lemma) == SourceKind.Document ? "document" : null);
    }

    /// <summary>Whether a cue's source can speak; what has no source is left to its cue.</summary>
    public bool CanSpeak(Cue cue) => !cue.HasSource || (Heads(cue.SourceFirst, cue.SourceNext) is [var head, ..] && (cue.IsLabel ? IsKnown(head, cue) : Kind(head, cue) != SourceKind.Thing || (cue.Verb?.Kind is "show" or "find" && !view.IsGerund(cue.First) && view.Tag(head) != UniversalTag.Pron && sources.Listed(view.Lemma(head).ToLowerInvariant()) != SourceKind.Thing)));

    // A label before a colon is a speaker only where it is known for one: "Update:", "Photo:" are none.
    private bool IsKnown(int head, Cue cue) =>
        NameAt(head) is { Type: NameType.Person or NameType.Organisation or NameType.Location } || sources.Listed(view.Lemma(head).ToLowerInvariant()) is { } kind && kind != SourceKind.Thing
        || (cue.SourceNext - cue.SourceFirst > 1 && Enumerable.Range(cue.SourceFirst, cue.SourceNext - cue.SourceFirst).All(at => view.Tag(at) == UniversalTag.Propn) && sources.Listed(view.Lemma(head).ToLowerInvariant()) is null);

    public SourceKind Kind(int head, Cue cue)
    {
        var lemma = view.Lemma(head).ToLowerInvariant();
        if (view.Tag(head) == UniversalTag.Pron) return view.Is(head, "it") && cue.Verb is { } said && Loose.Contains(said.Kind) ? OfPronoun(head) : Pronoun(head);
        if (lemma is "most" or "many" or "some" or "other" or "others" or "few" or "half" or "majority" or "all" or "none" or "both" or "percent" or "several" || view.Tag(head) == UniversalTag.Num || (view.Is(head, "cent") && cue.SourceFirst < head)) return SourceKind.Person;
        if (NameAt(head) is { } name) return name.Type is NameType.Event or NameType.Initiative ? SourceKind.Thing : name.Type == NameType.Person ? SourceKind.Person : SourceKind.Body;
        if (view.Tag(head) == UniversalTag.Propn) return sources.Listed(lemma) ?? SourceKind.Person;
        return sources.Find(lemma) ?? (cue.Verb is { } verb && Loose.Contains(verb.Kind) ? SourceKind.Thing : SourceKind.Person);
    }

    /// <summary>The mention that is the head itself, not one that stands beside or before it.</summary>
    public Mention? MentionAt(int head)
    {
        if (document.Mentions is not { } mentions) return null;
        var word = view.Span(head, head + 1);
        var near = mentions.In(view.Span(Math.Max(0, head - Reach), Math.Min(view.Tokens.Count, head + Reach))).Where(mention => !mention.Modifies && mention.Span.Overlaps(word)).ToList();
        return near.Where(mention => mention.Head.Overlaps(word)).MaxBy(mention => mention.Span.Length)
            ?? near.Where(mention => mention.Span.End == word.End).MaxBy(mention => mention.Span.Length);
    }

    // 'It' is a speaker where it stands for a state or body, and nothing where it stands for a thing.
    private SourceKind OfPronoun(int head) => document.Mentions is null || MentionAt(head) is { Referents.IsEmpty: false } ? SourceKind.Body : SourceKind.Thing;

    private SourceKind Pronoun(int head) =>
        view.Characters(head) is "this" or "This" or "that" or "That" or "there" or "There" or "which" && !FollowsSpeaker(head) ? SourceKind.Thing : SourceKind.Person;

    // "the ministry, which said"
    private bool FollowsSpeaker(int pronoun)
    {
        var before = pronoun - 1;
        if (before >= 0 && view.Is(before, ",")) before--;
        if (before < 0 || !view.IsNominal(before)) return false;
        if (NameAt(before) is { } name) return name.Type is not (NameType.Event or NameType.Initiative);
        return view.Tag(before) == UniversalTag.Propn || sources.Find(view.Lemma(before)) is SourceKind.Person or SourceKind.Body or SourceKind.Document;
    }

    private Mention? NameAt(int head) => MentionAt(head) is { } mention && mention.Kind == MentionKind.Name && mention.Head.Overlaps(view.Span(head, head + 1)) ? mention : null;

    private bool IsOwner(int at) => view.Tag(at) == UniversalTag.Part && view.Characters(at) is "'s" or "\u2019s" or "'" or "\u2019";

    private bool Ends(int at) =>
        view.Tag(at) is UniversalTag.Adp or UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj or UniversalTag.Adv or UniversalTag.Punct && !view.Is(at, "-") && !view.Is(at, "/");

    // "A, B and C": a comma joins where a conjunction follows; else it opens an apposition.
    private bool IsListed(int comma, int next)
    {
        for (var at = comma + 1; at < next && at < comma + 8; at++)
        {
            if (view.Tag(at) == UniversalTag.Cconj) return true;
            if (!(view.Tag(at) is UniversalTag.Propn or UniversalTag.Noun) && !view.Is(at, ",")) return false;
        }

        return false;
    }
}
