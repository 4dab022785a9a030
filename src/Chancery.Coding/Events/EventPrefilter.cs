using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>
/// Tells from the words alone, before anything is tagged or parsed, that a text cannot hold an event: none of a trigger's words stands in it,
/// or nothing that could act. It errs on the side of parsing: whatever word begins with a capital could be somebody's name. Once the words are
/// tagged it tells so again, by their lemmas and parts of speech, before anybody looks for names, times and roles.
/// </summary>
public sealed class EventPrefilter
{
    private readonly FrozenDictionary<string, ImmutableArray<Trigger>> triggers;
    private readonly FrozenDictionary<string, ImmutableArray<Trigger>> tagged;
    private readonly FrozenSet<string> actors;
    private readonly FrozenSet<string> openers;
    private readonly Func<ReadOnlySpan<char>, ImmutableArray<string>> lemmas;

    /// <param name="pack">The rules.</param>
    /// <param name="knowledge">Its offices name those who act without a name ('troops').</param>
    /// <param name="lemmas">All lemmas that a word may be given, itself first, lower case.</param>
    public EventPrefilter(RulePack pack, KnowledgeBase knowledge, Func<ReadOnlySpan<char>, ImmutableArray<string>> lemmas)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(knowledge);
        this.lemmas = lemmas;
        ImmutableArray<Trigger> all = [.. pack.Rules.Where(rule => rule.Family is "events" or "meetings").SelectMany(Triggers), new Trigger(Phrase.Parse("must"), UniversalTag.Verb, FrozenSet<string>.Empty)];
        triggers = By(all, trigger => trigger.Phrase.First);
        tagged = By(all, trigger => trigger.Tag == UniversalTag.Noun ? trigger.Phrase.Words[^1] : trigger.Phrase.First);
        openers = pack.Classes.Of("openers").ToFrozenSet(StringComparer.Ordinal);
        actors = pack.Classes.Of("people").Concat(pack.Classes.Of("captives")).Concat(ActorFinder.CommonNouns)
            .Concat(knowledge.Tables.Offices.SelectMany(office => office.Title.ToLowerInvariant().Split(' ')).Where(word => !openers.Contains(word)))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <param name="document">With tokens and sentences.</param>
    public bool MayHoldEvent(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var acts = false;
        foreach (var sentence in document.AllSentences())
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                var characters = document.Token(token).Characters;
                var forms = lemmas(characters);
                words.UnionWith(forms);
                acts = acts || MayAct(characters, forms, token == sentence.First);
            }
        }

        return acts && words.Any(word => triggers.TryGetValue(word, out var found) && found.Any(trigger => trigger.StandsIn(words)));
    }

    /// <summary>The same once the words are tagged.</summary>
    /// <param name="document">With tags and lemmas.</param>
    public bool MayHoldTaggedEvent(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var layer = document.Lemmas!.Value;
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < document.Tokens!.Count; token++)
        {
            words.Add(layer[token].ToLowerInvariant());
            words.UnionWith(lemmas(document.Token(token).Characters));
        }

        for (var token = 0; token < document.Tokens.Count; token++)
        {
            if (!tagged.TryGetValue(layer[token].ToLowerInvariant(), out var found)) continue;
            var tag = document.Token(token).Tag;
            if (found.Any(trigger => Fits(trigger.Tag, tag) && trigger.StandsIn(words))) return true;
        }

        return false;
    }

    /// <summary>Whether a word of a part of speech can stand for a trigger of another ('held' a verb or an adjective).</summary>
    private static bool Fits(UniversalTag trigger, UniversalTag word) => trigger == UniversalTag.Noun
        ? word is UniversalTag.Noun or UniversalTag.Propn
        : word is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adj;

    private static FrozenDictionary<string, ImmutableArray<Trigger>> By(ImmutableArray<Trigger> all, Func<Trigger, string> word) =>
        all.GroupBy(word, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>A rule's phrases, with the objects that they ask for; none where any object will do, or any place.</summary>
    private static IEnumerable<Trigger> Triggers(Rule rule)
    {
        var things = rule.Frame.Object.Contains(FrameMatcher.Anywhere) ? FrozenSet<string>.Empty : rule.Frame.Object;
        return rule.Verbs.Select(phrase => new Trigger(phrase, UniversalTag.Verb, things))
            .Concat(rule.Nouns.Select(phrase => new Trigger(phrase, UniversalTag.Noun, things)))
            .Concat(rule.Adjectives.Select(phrase => new Trigger(phrase, UniversalTag.Adj, things)));
    }

    private bool MayAct(ReadOnlySpan<char> word, ImmutableArray<string> forms, bool opens)
    {
        foreach (var form in forms) if (actors.Contains(form)) return true;
        return char.IsUpper(word[0]) && !(opens && openers.Contains(forms[0])) && word is not "I";
    }

    private sealed record Trigger(Phrase Phrase, UniversalTag Tag, FrozenSet<string> Object)
    {
        /// <summary>All its words are there, and one of its objects where it asks for some.</summary>
        public bool StandsIn(HashSet<string> words) => Phrase.Words.All(words.Contains) && (Object.Count == 0 || words.Overlaps(Object));
    }
}
