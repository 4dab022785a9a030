using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Coding.Events;

/// <summary>
/// Tells from the words alone, before anything is tagged or parsed, that a text cannot hold an event: none of a trigger's words stands in it,
/// or nothing that could act. It errs on the side of parsing: whatever word begins with a capital could be somebody's name.
/// </summary>
public sealed class EventPrefilter
{
    private readonly FrozenDictionary<string, ImmutableArray<(Phrase Phrase, FrozenSet<string> Object)>> triggers;
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
        triggers = pack.Rules.Where(rule => rule.Family is "events" or "meetings").SelectMany(Triggers)
            .Append((Phrase.Parse("must"), FrozenSet<string>.Empty)).GroupBy(trigger => trigger.Item1.First, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
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

        return acts && words.Any(word => triggers.TryGetValue(word, out var phrases)
            && phrases.Any(trigger => trigger.Phrase.Words.All(words.Contains) && (trigger.Object.Count == 0 || words.Overlaps(trigger.Object))));
    }

    /// <summary>A rule's phrases, with the objects that they ask for; none where any object will do, or any place.</summary>
    private static IEnumerable<(Phrase Phrase, FrozenSet<string> Object)> Triggers(Rule rule)
    {
        var things = rule.Frame.Object.Contains(FrameMatcher.Anywhere) ? FrozenSet<string>.Empty : rule.Frame.Object;
        return rule.Verbs.Concat(rule.Nouns).Concat(rule.Adjectives).Select(phrase => (phrase, things));
    }

    private bool MayAct(ReadOnlySpan<char> word, ImmutableArray<string> forms, bool opens)
    {
        foreach (var form in forms) if (actors.Contains(form)) return true;
        return char.IsUpper(word[0]) && !(opens && openers.Contains(forms[0])) && word is not "I";
    }
}
