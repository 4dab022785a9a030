using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Rules;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>How the words hold what a predicate tells: by its own marks, by what governs it, and by the words right before it.</summary>
internal sealed class ModalityReader(ImmutableArray<Rule> governors)
{
    private const int Reach = 6;

    private static readonly FrozenSet<string> Passed = new[]
    {
        "be", "have", "do", "to", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "yet", "also", "ever", "even",
        "directly", "overtly", "explicitly", "formally", "officially", "publicly", "openly", "any", "a", "an", "the", "immediately", "fully", "currently",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Wanted = new[]
    {
        "importance", "possibility", "idea", "prospect", "need", "option", "goal", "aim", "hope", "intention", "task", "way", "means", "purpose", "objective",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> CameAbout = new[]
    {
        "continue", "begin", "start", "manage", "proceed", "help", "go", "come", "use", "claim", "force", "compel", "appear", "seem", "prompt", "lead", "able", "have", "be",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs that undo the event noun they take ("governor/undone-01" …), unless it is one that the frame excepts.</summary>
    private readonly ImmutableArray<Rule> undoing = [.. governors.Where(Undoes)];

    private readonly ImmutableArray<(Phrase Phrase, Modality? Modality, Rule Rule)> words =
    [
        .. governors.Where(rule => !Undoes(rule)).SelectMany(rule => rule.Verbs.Concat(rule.Nouns).Concat(rule.Adjectives).Concat(rule.Phrases)
                .Select(phrase => (phrase, Enum.TryParse<Modality>(rule.Code, out var modality) ? modality : (Modality?)null, rule)))
            .OrderByDescending(entry => entry.phrase.Length).ThenBy(entry => entry.rule.Order),
    ];

    public Modality Of(Passage passage, Predicate predicate)
    {
        if (predicate.Negated && IsHypothetical(passage, predicate)) return Modality.Conditional;
        if (predicate.Negated || IsUndone(passage, predicate)) return Modality.Denied;
        if (predicate.Modality != Modality.Asserted) return Governed(passage, predicate) is Modality.Denied ? Modality.Denied : predicate.Modality;
        return Governed(passage, predicate) ?? Before(passage, predicate.Span) ?? Doubted(passage, predicate.Span) ?? Intended(passage, predicate) ?? (predicate.Tense == PredicateTense.Future ? Modality.Planned : Modality.Asserted);
    }

    /// <summary>'If Chad does not withdraw': nobody says that it does or does not.</summary>
    private static bool IsHypothetical(Passage passage, Predicate predicate)
    {
        if (predicate.Tag == UniversalTag.Noun) return false;
        var (first, _) = passage.Tokens(predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent && argument.Span.End <= predicate.Span.Start)?.Span ?? predicate.Span);
        return first > passage.First && passage.IsLower(first - 1, "if", "unless", "until", "whether");
    }

    private static bool Undoes(Rule rule) => rule.Id.StartsWith("governor/undone-", StringComparison.Ordinal);

    /// <summary>An event noun that a verb undoes: talks that collapsed, a visit that was cancelled.</summary>
    private bool IsUndone(Passage passage, Predicate predicate) =>
        predicate.Tag == UniversalTag.Noun && !predicate.Lemma.Contains(' ', StringComparison.Ordinal)
        && passage.Predicates.Any(other => other.Predicate.Tag == UniversalTag.Verb && !other.Predicate.Negated
            && undoing.Any(rule => !rule.Frame.Except.Contains(predicate.Lemma)
                && rule.Verbs.Any(phrase => Begins(passage, other.Predicate, other.Predicate.Lemma.ToLowerInvariant(), phrase)))
            && other.Predicate.Arguments.Any(argument => argument.Role is ArgumentRole.Agent or ArgumentRole.Patient or ArgumentRole.Theme && argument.Head.Overlaps(predicate.Span)));

    /// <summary>What the predicates above make of it; null where they leave it as it is.</summary>
    private Modality? Governed(Passage passage, Predicate predicate)
    {
        var layer = passage.Document.Predicates!.Items;
        var at = predicate.Governor;
        for (var steps = 0; steps < 8 && at >= 0 && at < layer.Length; steps++)
        {
            var governor = layer[at];
            if (Effect(passage, governor) is { } effect) return effect;
            at = governor.Governor;
        }

        return null;
    }

    private Modality? Effect(Passage passage, Predicate governor)
    {
        var lemma = governor.Lemma.ToLowerInvariant();
        foreach (var (phrase, modality, _) in words)
        {
            if (!lemma.StartsWith(phrase.First, StringComparison.Ordinal) || !Begins(passage, governor, lemma, phrase)) continue;
            return modality is Modality.Denied && governor.Negated ? Modality.Speculated : modality;
        }

        return null;
    }

    private static bool Begins(Passage passage, Predicate governor, string lemma, Phrase phrase)
    {
        var text = phrase.ToString();
        if (lemma == text || lemma.StartsWith(text + " ", StringComparison.Ordinal)) return true;
        if (phrase.Length == 1) return false;
        var (first, _) = passage.Tokens(governor.Span);
        return Follows(passage, first, phrase);
    }

    private static bool Follows(Passage passage, int first, Phrase phrase)
    {
        if (first + phrase.Length > passage.End) return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (passage.Lemma(first + i) != phrase.Words[i] && !passage.IsLower(first + i, phrase.Words[i])) return false;
        }

        return true;
    }

    /// <summary>'To deepen ties', 'the importance of deepening ties': what is wanted, unless a verb says that it came about.</summary>
    private static Modality? Intended(Passage passage, Predicate predicate)
    {
        if (predicate.Tag != UniversalTag.Verb || predicate.Tense is PredicateTense.Past) return null;
        var (first, _) = passage.Tokens(predicate.Span);
        var token = first - 1;
        while (token >= passage.First && passage.Document.Token(token).Tag == UniversalTag.Adv) token--;
        if (token <= passage.First) return null;
        if (passage.IsLower(token, ",", "and") && passage.Word(first).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && ListsWishes(passage, token)) return Modality.Planned;
        if (passage.IsLower(token, "of")) return Wanted.Contains(passage.Lemma(token - 1)) ? Modality.Planned : null;
        return passage.IsLower(token, "to") && !CameAbout.Contains(passage.Lemma(token - 1)) ? Modality.Planned : null;
    }

    /// <summary>'The importance of managing rivalry, cooperating on …': the list began with what is wanted.</summary>
    private static bool ListsWishes(Passage passage, int at)
    {
        for (var token = at - 1; token > passage.First && at - token <= 40; token--)
        {
            if (passage.IsLower(token, "of") && Wanted.Contains(passage.Lemma(token - 1)) && passage.Word(token + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>'It is unclear if', 'possibly' some words before.</summary>
    private Modality? Doubted(Passage passage, TextSpan trigger)
    {
        var (first, _) = passage.Tokens(trigger);
        for (var token = first - 1; token >= passage.First && first - token <= 12; token--)
        {
            foreach (var (phrase, modality, rule) in words)
            {
                if (modality is Modality.Speculated or Modality.Rumoured && rule.Phrases.Contains(phrase) && (phrase.Length > 1 || first - token <= 3) && Follows(passage, token, phrase))
                    return modality;
            }
        }

        return null;
    }

    /// <summary>A negation or denying word right before the trigger, over auxiliaries and adverbs; a guard where the syntax missed it.</summary>
    private Modality? Before(Passage passage, TextSpan trigger)
    {
        var (first, _) = passage.Tokens(trigger);
        for (var token = first - 1; token >= passage.First && first - token <= Reach; token--)
        {
            if (passage.IsLower(token, "not", "n't", "n’t", "never", "without", "neither", "nor", "no", "cannot")) return Modality.Denied;
            foreach (var (phrase, modality, _) in words)
            {
                if (modality is Modality.Denied && phrase.Length <= first - token && Follows(passage, token, phrase)) return Modality.Denied;
            }

            if (!Passed.Contains(passage.Lemma(token)) && passage.Document.Token(token).Tag is not (UniversalTag.Adv or UniversalTag.Aux or UniversalTag.Part)
                && !passage.IsLower(token, "of", "from", "short"))
                break;
        }

        return null;
    }
}
