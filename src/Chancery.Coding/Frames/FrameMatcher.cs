using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>Finds, for a predicate, the rule of a family that fits it best: longer words first, then those that ask for an object, then order.</summary>
internal sealed class FrameMatcher
{
    private static readonly FrozenSet<string> Counters = new[]
    {
        "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "score", "scores", "number", "series", "group", "lot", "most", "some", "many", "all", "several",
        "handful", "couple", "pair", "batch", "round", "set", "majority", "rest", "kind", "type", "part", "member", "members", "worth", "amount", "shipment",
        "consignment", "million", "billion", "meter", "meters", "metre", "metres", "ton", "tons", "tonne", "tonnes", "barrel", "barrels", "litre", "litres",
        "liter", "liters", "level", "levels",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Announcing = new[]
    {
        "announce", "order", "begin", "start", "launch", "lead", "conduct", "continue", "carry", "head", "join", "declare", "impose", "resume", "complete", "open", "approve",
        "authorise", "authorize", "confirm", "report", "oversee", "make", "issue", "express", "extend", "mount", "stage", "file", "undertake", "step", "intensify", "escalate", "renew", "reiterate", "repeat", "ramp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Reporting = new[]
    {
        "say", "announce", "declare", "state", "claim", "add", "report", "vow", "promise", "confirm", "insist", "stress", "warn",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In a rule's list of objects: any name of a place.</summary>
    internal const string Anywhere = "@place";

    private readonly FrozenDictionary<string, ImmutableArray<Entry>> entries;
    private readonly ActorFinder actors;

    private readonly bool keepsUnaimed;

    /// <param name="rules">The rules of a family.</param>
    /// <param name="actors">Reads actors off arguments.</param>
    /// <param name="keepsUnaimed">Whether a verb whose rule lacks its target is told all the same, for the coder to look further.</param>
    public FrameMatcher(ImmutableArray<Rule> rules, ActorFinder actors, bool keepsUnaimed = false)
    {
        this.actors = actors;
        this.keepsUnaimed = keepsUnaimed;
        entries = rules.SelectMany(Entries).GroupBy(entry => entry.Tag == UniversalTag.Noun ? entry.Phrase.Words[^1] : entry.Phrase.First, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(entry => entry.Phrase.Length)
                .ThenByDescending(entry => entry.Rule.Frame.Object.Count > 0)
                .ThenByDescending(entry => entry.Rule.Frame.SourceSectors.Count > 0).ThenBy(entry => entry.Rule.Order).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    public ActorFinder Actors => actors;

    /// <summary>The best rule for a predicate; null where none fits.</summary>
    public FrameMatch? Match(Passage passage, int index, Predicate predicate)
    {
        var lemma = predicate.Lemma.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (lemma.Length == 0) return null;
        FrameMatch? best = null;
        FrameMatch? unaimed = null;
        foreach (var start in Starts(lemma))
        {
            foreach (var entry in entries.GetValueOrDefault(lemma[start], []))
            {
                if (best is not null && entry.Phrase.Length <= best.Words) break;
                if (!Fits(entry, predicate, start) || Trigger(passage, predicate, lemma, start, entry) is not { } trigger) continue;
                if (Fill(passage, index, predicate, entry, trigger, lemma) is not { } match) continue;
                if (match.Unaimed)
                {
                    unaimed ??= match;
                    continue;
                }

                best = match;
                break;
            }
        }

        return best ?? unaimed;
    }

    private static IEnumerable<int> Starts(string[] lemma)
    {
        yield return 0;
        if (lemma.Length > 1) yield return lemma.Length - 1;
    }

    private static IEnumerable<Entry> Entries(Rule rule) =>
        rule.Verbs.Select(phrase => new Entry(phrase, UniversalTag.Verb, rule))
            .Concat(rule.Nouns.Select(phrase => new Entry(phrase, UniversalTag.Noun, rule)))
            .Concat(rule.Adjectives.Select(phrase => new Entry(phrase, UniversalTag.Adj, rule)));

    /// <summary>A light verb's noun counts as a noun ('held talks'); elsewhere the part of speech must be the rule's.</summary>
    private static bool Fits(Entry entry, Predicate predicate, int start) => entry.Tag switch
    {
        UniversalTag.Noun => predicate.Tag is UniversalTag.Noun or UniversalTag.Propn || start > 0,
        UniversalTag.Verb => start == 0 && predicate.Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adj,
        _ => start == 0 && predicate.Tag is UniversalTag.Adj or UniversalTag.Verb,
    };

    /// <summary>The words that matched: of the lemma itself, of the tokens that follow, or with the preposition of an argument.</summary>
    private static TextSpan? Trigger(Passage passage, Predicate predicate, string[] lemma, int start, Entry entry)
    {
        var phrase = entry.Phrase;
        if (phrase.Length == 1) return predicate.Span;
        if (entry.Tag == UniversalTag.Noun) return Before(passage, predicate, phrase);
        if (lemma.AsSpan(start).StartsWith(phrase.Words.AsSpan())) return predicate.Span;
        var (first, end) = passage.Tokens(predicate.Span);
        for (var token = first; token < end; token++)
        {
            if (passage.Lemma(token) != phrase.First) continue;
            var follows = token + 1;
            var at = 1;
            while (at < phrase.Length && follows < passage.End && Is(passage, follows, phrase.Words[at]))
            {
                at++;
                follows++;
            }

            if (at == phrase.Length) return predicate.Span.Cover(passage.Document.Tokens!.Span(follows - 1));
        }

        if (phrase.Length == 2 && predicate.Arguments.Any(argument => argument.Role != ArgumentRole.Time && string.Equals(argument.Preposition, phrase.Words[1], StringComparison.Ordinal)))
            return predicate.Span;
        return WithObject(passage, predicate, lemma, phrase);
    }

    /// <summary>The phrase's last words are the end of the object ('opened a fresh investigation').</summary>
    private static TextSpan? WithObject(Passage passage, Predicate predicate, string[] lemma, Phrase phrase)
    {
        var own = 0;
        while (own < phrase.Length && own < lemma.Length && lemma[own] == phrase.Words[own]) own++;
        var rest = phrase.Length - own;
        if (own == 0 || own < lemma.Length || rest is 0 or > 2) return null;
        var thing = predicate.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Theme && argument.Preposition is null);
        if (thing is null || thing.Span.Start < predicate.Span.Start) return null;
        var (_, end) = passage.Tokens(thing.Head);
        if (end - rest < passage.First) return null;
        for (var i = 0; i < rest; i++)
        {
            if (!Is(passage, end - rest + i, phrase.Words[own + i])) return null;
        }

        return predicate.Span.Cover(thing.Head);
    }

    /// <summary>A noun's first words stand before it ('phone call').</summary>
    private static TextSpan? Before(Passage passage, Predicate predicate, Phrase phrase)
    {
        var (_, end) = passage.Tokens(predicate.Span);
        var first = end - phrase.Length;
        if (first < passage.First) return null;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!Is(passage, first + i, phrase.Words[i])) return null;
        }

        return predicate.Span.Cover(passage.Document.Tokens!.Span(first));
    }

    private static bool Is(Passage passage, int token, string word) =>
        passage.Lemma(token) == word || passage.IsLower(token, word);

    private FrameMatch? Fill(Passage passage, int index, Predicate predicate, Entry entry, TextSpan trigger, string[] lemma)
    {
        var frame = entry.Rule.Frame;
        if ((frame.NeedsObject || frame.Intransitive) && HasObject(predicate) != frame.NeedsObject) return null;
        if (frame.NeedsInfinitive && !IsInfinitive(passage, passage.Tokens(trigger).End)) return null;
        var thing = predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Patient)
            ?? predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Theme)
            ?? predicate.Arguments.FirstOrDefault(argument => argument.Preposition == "of");
        if (frame.Object.Count > 0)
        {
            thing = predicate.Arguments.FirstOrDefault(argument =>
                argument.Role is not (ArgumentRole.Agent or ArgumentRole.Time) && IsObject(predicate, argument) && Holds(passage, argument, frame.Object));
            if (thing is null && !lemma.Skip(1).Any(frame.Object.Contains)) return null;
        }

        if (frame.Except.Count > 0 && thing is not null && Holds(passage, thing, frame.Except)) return null;
        var source = predicate.Tag == UniversalTag.Noun ? Qualifying(passage, predicate, entry.Rule) : [];
        if (source.IsEmpty) source = Read(passage, index, predicate, frame.Source, []);
        if (source.IsEmpty && predicate.Tag == UniversalTag.Noun) source = Possessor(passage, index, predicate);
        if (source.IsEmpty && predicate.Tag == UniversalTag.Noun) source = Announcer(passage, predicate);
        var target = Read(passage, index, predicate, frame.Target, source, trigger);
        if (frame.SourceSectors.Count > 0 && !source.Any(actor => actor.Sector is { } sector && frame.SourceSectors.Contains(sector))) return null;
        if (frame.NeedsSource && source.IsEmpty) return null;
        if (frame.NeedsNamedTarget && !target.Any(actor => actor.Entity is not null || (actor.Name is { Length: > 0 } name && char.IsUpper(name[0])))) return null;
        var unaimed = frame.NeedsTarget && target.IsEmpty && !(IsMutual(entry.Rule) && source.Length > 1);
        if (unaimed && !(keepsUnaimed && predicate.Tag == UniversalTag.Verb && !source.IsEmpty)) return null;
        return new FrameMatch(passage, entry.Rule, index, predicate, trigger, entry.Phrase.Length)
        {
            Source = source,
            Target = target,
            Object = thing,
            Unaimed = unaimed,
        };
    }

    /// <summary>'To host', 'again to host'.</summary>
    private static bool IsInfinitive(Passage passage, int at)
    {
        while (at < passage.End && passage.Document.Token(at).Tag == UniversalTag.Adv) at++;
        return at + 1 < passage.End && passage.IsLower(at, "to") && passage.Document.Token(at + 1).Tag is UniversalTag.Verb or UniversalTag.Aux;
    }

    private static bool HasObject(Predicate predicate) =>
        predicate.Arguments.Any(argument => argument.Role is ArgumentRole.Patient && argument.Preposition is null);

    /// <summary>'With' brings in an object only beside another ('threatened Iran with sanctions', not 'ended with few deals').</summary>
    private static bool IsObject(Predicate predicate, Argument argument) =>
        argument.Preposition is not ("with" or "as" or "after" or "during" or "amid" or "before" or "despite" or "under" or "by" or "through" or "for")
        || (argument.Preposition is "with" or "as" && predicate.Arguments.Any(other => other.Role == ArgumentRole.Patient && other.Preposition is null));

    private static bool Holds(Passage passage, Argument argument, FrozenSet<string> words)
    {
        if (words.Contains(Anywhere) && passage.Mentions.Any(mention => mention.Type == NameType.Location && mention.Span.Contains(argument.Head))) return true;
        var (first, end) = passage.Tokens(argument.Head);
        // 'Dozens of activists', '11 of the prisoners': what is counted counts.
        if (end - first == 1 && (Counters.Contains(passage.Lemma(first)) || passage.Document.Token(first).Tag is UniversalTag.Num or UniversalTag.Sym)) (first, end) = passage.Tokens(argument.Span);
        for (var token = first; token < end; token++)
        {
            if (words.Contains(passage.Lemma(token)) || words.Contains(Singular(passage.Word(token).ToLowerInvariant()))) return true;
        }

        return false;
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - 3), "y") : word.TrimEnd('s');

    /// <summary>The actors of the first slot that has any who are not yet taken.</summary>
    private ImmutableArray<Actor> Read(Passage passage, int index, Predicate predicate, ImmutableArray<Slot> slots, ImmutableArray<Actor> taken, TextSpan own = default)
    {
        ImmutableArray<Actor> nameless = [];
        var all = predicate.Tag == UniversalTag.Verb ? predicate.Arguments.AddRange(OfObject(passage, index, predicate)) : predicate.Arguments;
        foreach (var slot in slots)
        {
            foreach (var argument in all)
            {
                if (!slot.Fits(argument) || (own.Length > 0 && predicate.Tag == UniversalTag.Verb && own.Contains(argument.Head))) continue;
                var direct = actors.Of(passage, argument);
                if (direct.IsEmpty) direct = DoerOf(passage, index, argument);
                if (direct.IsEmpty && argument.Role == ArgumentRole.Agent) direct = IssuerOf(passage, index, argument);
                if (direct.IsEmpty && argument.Role == ArgumentRole.Agent) direct = SpeakerOf(passage, predicate, argument);
                var found = direct.Where(actor => !taken.Any(other => ActorFinder.Same(other, actor))).ToImmutableArray();
                if (found.IsEmpty) continue;
                // 'Withdrew inspectors from Chad': beside people whom nothing names, the state that a later slot names.
                if (own.Length > 0 && nameless.IsEmpty && found.All(IsNameless)) nameless = found;
                else if (nameless.IsEmpty || found.Any(actor => actor.Code is not null)) return nameless.AddRange(found);
            }
        }

        return nameless;
    }

    public static bool IsNameless(Actor actor) => actor.Code is null && actor.Entity is null && actor.Words.Length > 0 && !actor.Words.Any(char.IsUpper);

    /// <summary>Of an argument that is itself an event ('condemned the attack by rebels', 'faces sanctions from Europe'): who does it.</summary>
    private ImmutableArray<Actor> DoerOf(Passage passage, int index, Argument argument)
    {
        foreach (var (other, inner) in passage.Predicates)
        {
            if (other == index || inner.Tag != UniversalTag.Noun || !inner.Span.Overlaps(argument.Head)) continue;
            var doer = inner.Arguments.FirstOrDefault(part => part.Role == ArgumentRole.Agent);
            return doer is not null && !doer.Span.Overlaps(argument.Head) && !IsSite(passage, doer) ? actors.Of(passage, doer) : [];
        }

        return [];
    }

    private static bool IsSite(Passage passage, Argument doer) => passage.Mentions.Any(mention => mention.Span.Contains(doer.Head) && ActorFinder.IsSite(passage, mention));

    /// <summary>What is said of the noun that is the object ('raised concerns about Chile', 'entered an agreement with Togo').</summary>
    public static IEnumerable<Argument> OfObject(Passage passage, int index, Predicate predicate)
    {
        var thing = predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Patient && argument.Preposition is null);
        if (thing is null) return [];
        var purpose = predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Purpose && argument.Span.Start > thing.Span.Start);
        return passage.Predicates
            .Where(entry => entry.Index != index && entry.Predicate.Tag == UniversalTag.Noun
                && (entry.Predicate.Span.Overlaps(thing.Head) || (purpose is not null && entry.Predicate.Span.Overlaps(purpose.Head))))
            .SelectMany(entry => entry.Predicate.Arguments)
            .Where(argument => argument.Preposition is not (null or "by") && argument.Span.Start > thing.Head.Start);
    }

    /// <summary>'The group said it would leave': a pronoun that nothing links, for whoever speaks.</summary>
    private ImmutableArray<Actor> SpeakerOf(Passage passage, Predicate predicate, Argument argument)
    {
        var (first, end) = passage.Tokens(argument.Head);
        if (end - first != 1 || !passage.IsLower(first, "it", "they", "he", "she")) return [];
        foreach (var (index, governor) in passage.Predicates)
        {
            if (index != predicate.Governor || !Reporting.Contains(governor.Lemma.ToLowerInvariant())) continue;
            var speaker = governor.Arguments.FirstOrDefault(part => part.Role == ArgumentRole.Agent && part.Span.End <= argument.Span.Start);
            return speaker is null ? [] : actors.Of(passage, speaker);
        }

        return [];
    }

    /// <summary>Of a text or weapon that acts ('passed a resolution criticising Chile', 'fired missiles hitting Peru'): who passed, issued or fired it.</summary>
    private ImmutableArray<Actor> IssuerOf(Passage passage, int index, Argument argument)
    {
        var (_, end) = passage.Tokens(argument.Head);
        if (end <= passage.First || !actors.IsInstrument(passage.Lemma(end - 1))) return [];
        foreach (var (other, predicate) in passage.Predicates)
        {
            if (other == index || predicate.Tag != UniversalTag.Verb) continue;
            if (!predicate.Arguments.Any(part => part.Role is ArgumentRole.Patient or ArgumentRole.Theme or ArgumentRole.Place && part.Head.Overlaps(argument.Head))) continue;
            var doer = predicate.Arguments.FirstOrDefault(part => part.Role == ArgumentRole.Agent);
            return doer is null || doer.Span.Overlaps(argument.Head) ? [] : actors.Of(passage, doer);
        }

        return [];
    }

    /// <summary>'Intensified its shelling': whoever the verb's subject is, where nothing links the possessive.</summary>
    private ImmutableArray<Actor> Possessor(Passage passage, int index, Predicate predicate)
    {
        var owner = predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent);
        if (owner is null || !passage.IsLower(passage.Tokens(owner.Head).First, "its", "their", "his", "her")) return [];
        foreach (var (other, verb) in passage.Predicates)
        {
            if (other == index || verb.Tag != UniversalTag.Verb) continue;
            if (!verb.Arguments.Any(part => part.Role is ArgumentRole.Patient or ArgumentRole.Theme && part.Span.Contains(predicate.Span))) continue;
            var doer = verb.Arguments.FirstOrDefault(part => part.Role == ArgumentRole.Agent);
            return doer is null || doer.Span.Overlaps(owner.Span) ? [] : actors.Of(passage, doer);
        }

        return [];
    }

    /// <summary>Who announces, orders or begins what an event noun names ('announced the arrest of').</summary>
    private ImmutableArray<Actor> Announcer(Passage passage, Predicate predicate)
    {
        foreach (var (index, governor) in passage.Predicates)
        {
            if (index != predicate.Governor || !Announcing.Contains(governor.Lemma.ToLowerInvariant().Split(' ')[0])) continue;
            var doer = governor.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent);
            return doer is null ? [] : actors.Of(passage, doer);
        }

        return [];
    }

    /// <summary>The adjective or name right before an event noun ('American sanctions').</summary>
    private static ImmutableArray<Actor> Qualifying(Passage passage, Predicate predicate, Rule rule)
    {
        var before = passage.Mentions.LastOrDefault(mention => mention.Modifies && mention.Span.End <= predicate.Span.Start);
        if (before is null || !ActorFinder.CanAct(before)) return [];
        // 'The Geneva talks' says where, not who.
        if (before.Type == NameType.Location && (rule.Code == "CONSULT" || rule.Family == "meetings")) return [];
        var (_, end) = passage.Tokens(before.Span);
        var (first, _) = passage.Tokens(predicate.Span);
        for (var token = end; token < first; token++)
        {
            if (passage.Document.Token(token).Tag is not (UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Part)) return [];
        }

        return first - end > 3 ? [] : ActorFinder.Of(passage, before);
    }

    /// <summary>Whether both sides do the same, so that two sources need no target.</summary>
    private static bool IsMutual(Rule rule) =>
        rule.Mode != "visit" && rule.Code is "AGREE" or "CONSULT" or "COOPERATE" or "Trade" or "Alliance" or "Partnership" or "War" or "Exercise";

    private sealed record Entry(Phrase Phrase, UniversalTag Tag, Rule Rule);
}
