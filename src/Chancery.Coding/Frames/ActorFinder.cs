using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>Reads the actors off a phrase: its head, what is coordinated with it, or whoever owns it ('Russian forces').</summary>
internal sealed class ActorFinder(SectorWords sectors, WordClasses classes)
{
    private readonly FrozenSet<string> people = classes.Of("people").Concat(classes.Of("captives")).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> states = classes.Of("states").ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> instruments = classes.Of("instruments").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Collective = new[]
    {
        "they", "both", "leaders", "presidents", "nations", "countries", "sides", "powers", "parties", "neighbours", "neighbors", "allies", "ministers", "statement",
        "statements", "communique", "communiqué", "declaration",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Groups = new[]
    {
        "movement", "party", "group", "union", "federation", "association", "alliance", "coalition", "front", "council", "committee", "organisation", "organization",
        "militia", "network", "cartel", "brigade", "bloc", "club", "foundation", "agency", "ministry", "court", "company",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Governments = new[] { "administration", "government", "cabinet", "regime", "presidency" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Heads of proper names that name no one who acts.</summary>
    private static readonly FrozenSet<string> NoActor = new[]
    {
        "operation", "treaty", "agreement", "act", "summit", "corridor", "initiative", "plan", "declaration", "statement", "forum", "war", "day", "covid", "covid-19",
        "coronavirus", "street", "talks", "meeting", "protocol", "accord", "pact", "charter", "resolution", "constitution", "article", "hurricane", "typhoon", "earthquake",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "jr", "jr.", "sr", "sr.", "ii", "iii", "cup", "games", "olympics", "bill", "programme", "program", "license", "licence", "licenses", "negotiation", "negotiations", "understanding", "memorandum", "agreements", "order", "law",
        "convention", "mechanism", "framework", "commission's", "project", "deal", "peace", "justice", "missile", "rocket", "strip", "heights", "river", "sea", "strait", "airport", "twitter", "facebook", "instagram", "telegram", "youtube",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Common nouns and pronouns that can stand for one who acts.</summary>
    internal static IEnumerable<string> CommonNouns => Collective.Concat(Groups);

    /// <summary>The actors of an argument; empty where none is known.</summary>
    public ImmutableArray<Actor> Of(Passage passage, Argument argument)
    {
        var known = Known(passage, argument);
        // 'The Parties' of a joint statement are those who make it, and no political parties.
        if (known.All(actor => actor.Code is null) && IsLast(passage, argument.Head, "parties", "sides") && Together(passage, argument.Span, argument.Head) is { IsEmpty: false } both) return both;
        if (known.IsEmpty && FirstPerson(passage, argument) is { IsEmpty: false } voice) return voice;
        return known.IsEmpty && argument.Role is ArgumentRole.Agent or ArgumentRole.Against or ArgumentRole.Recipient or ArgumentRole.Partner or ArgumentRole.Patient
            && Unknown(passage, argument) is { } stranger ? [stranger] : known;
    }

    private static bool IsLast(Passage passage, TextSpan head, params ReadOnlySpan<string> words) => passage.Tokens(head).End is var end && end > passage.First && passage.IsLower(end - 1, words);

    /// <summary>'I' and 'we': whoever is quoted, else whose statement it is.</summary>
    private static ImmutableArray<Actor> FirstPerson(Passage passage, Argument argument)
    {
        var (first, end) = passage.Tokens(argument.Head);
        if (end - first != 1 || !passage.IsLower(first, "i", "we")) return [];
        var speakers = SpeakerFinder.QuoteAt(passage.Document, argument.Head) is { } quote ? SpeakerFinder.Speakers(passage.Document, quote, passage.Main) : passage.Author;
        var words = passage.Document.Document.Slice(argument.Head);
        return [.. speakers.Where(actor => actor.Code is not null || actor.Entity is not null).Select(actor => actor with { Words = words, Span = argument.Head })];
    }

    /// <summary>One who acts under a name that nothing knows.</summary>
    private static Actor? Unknown(Passage passage, Argument argument)
    {
        var (head, end) = passage.Tokens(argument.Head);
        if (end - head == 1 && Group(passage, argument, head) is { } group) return group;
        if (end - head != 1 || passage.Document.Token(head).Tag != UniversalTag.Propn || !char.IsUpper(passage.Word(head)[0])) return null;
        if (NoActor.Contains(passage.Word(head).ToLowerInvariant()) || passage.Mentions.Any(mention => mention.Span.Overlaps(argument.Head))) return null;
        var (first, _) = passage.Tokens(argument.Span);
        var start = head;
        while (start > first && (passage.Document.Token(start - 1).Tag == UniversalTag.Propn)) start--;
        if (Enumerable.Range(start, end - start).Any(token => NoActor.Contains(passage.Word(token).ToLowerInvariant()))) return null;
        var tokens = passage.Document.Tokens!;
        var span = tokens.Span(start).Cover(tokens.Span(head));
        var name = passage.Document.Document.Slice(span);
        return new Actor(null, name, null, name, span);
    }

    private ImmutableArray<Actor> Known(Passage passage, Argument argument)
    {
        var (span, head) = (argument.Span, argument.Head);
        var inside = passage.Mentions.Where(mention => mention.Span.Overlaps(span) && CanAct(mention) && !HoldsVerb(passage, mention)).Take(40).ToList();
        inside.RemoveAll(mention => inside.Any(other => other.Span.Length > mention.Span.Length && other.Span.Contains(mention.Span) && !other.Modifies));
        if (IsSuffix(passage, head) && inside.LastOrDefault(mention => mention.Span.End <= head.Start) is { } borne) head = borne.Head;
        var first = inside.Where(mention => mention.Span.Contains(head)).OrderBy(mention => mention.Span.Length).FirstOrDefault()
            ?? inside.FirstOrDefault(mention => mention.Span.Overlaps(head) && !mention.Modifies);
        if (first is not null) return Actors(passage, WithCoordinated(passage, inside, first));
        return Owners(passage, inside, argument, head);
    }

    /// <summary>A stretch of names that runs over the clause's verb is nobody ('Iraqi police arrested gunmen').</summary>
    private static bool HoldsVerb(Passage passage, Mention mention) => passage.Predicates.Any(entry =>
        entry.Predicate is { Tag: UniversalTag.Verb, Tense: not PredicateTense.None } verb && verb.Span.Start > mention.Span.Start && mention.Span.Contains(verb.Span));

    /// <summary>'The Hirak movement': a name before a word for a group.</summary>
    private static Actor? Group(Passage passage, Argument argument, int head)
    {
        if (head == passage.First || !Groups.Contains(passage.Lemma(head)) || passage.Document.Token(head - 1).Tag != UniversalTag.Propn) return null;
        var start = head - 1;
        var (first, _) = passage.Tokens(argument.Span);
        while (start > first && passage.Document.Token(start - 1).Tag == UniversalTag.Propn) start--;
        var tokens = passage.Document.Tokens!;
        var span = tokens.Span(start).Cover(tokens.Span(head));
        if (passage.Mentions.Any(mention => mention.Span.Overlaps(span))) return null;
        var name = passage.Document.Document.Slice(span);
        return new Actor(null, name, null, name, span);
    }

    /// <summary>'Jr.' behind a name.</summary>
    private static bool IsSuffix(Passage passage, TextSpan head)
    {
        var (first, end) = passage.Tokens(head);
        return end > first && passage.IsLower(first, "jr", "jr.", "sr", "sr.", "ii", "iii");
    }

    /// <summary>One mention as actors: several for 'the two leaders', none for what cannot act.</summary>
    public static ImmutableArray<Actor> Of(Passage passage, Mention mention)
    {
        var words = passage.Document.Document.Slice(mention.Span);
        var state = mention is { Kind: MentionKind.Name, Type: NameType.Person, Referents: [] or [{ Actor: null }] } ? StateOf(passage, mention) : null;
        if (mention.Referents.IsEmpty)
        {
            return mention is { Kind: MentionKind.Name, Type: NameType.Person or NameType.Organisation }
                ? [new Actor(state, passage.Document.Document.Slice(mention.Head), state is null ? null : "GOV", words, mention.Span)]
                : [];
        }

        var named = mention.Kind == MentionKind.Pronoun ? Antecedent(passage, mention) : mention.Span;
        if (named != mention.Span) words = passage.Document.Document.Slice(named);
        return [.. mention.Referents.Where(IsActor).Select(referent => Of(state is null ? referent : referent with { Actor = state }, words, named))];
    }

    /// <summary>The state that the words before a name give to one whom nothing places ('Bulgarian President Todor Zhivkov').</summary>
    private static string? StateOf(Passage passage, Mention mention)
    {
        var inner = passage.Mentions.LastOrDefault(other => other != mention && other.Referents is [{ Entity: { } entity }] && entity.StartsWith("state/", StringComparison.Ordinal)
            && other.Span.Start < mention.Head.End && other.Span.End < mention.Span.End && mention.Span.Start - other.Span.End <= 30);
        if (inner is null) return Apposed(passage, mention);
        var (first, end) = passage.Tokens(new TextSpan(inner.Span.End, mention.Span.End));
        for (var token = first; token < end; token++)
        {
            if (passage.Document.Token(token).Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj) || passage.Word(token) is "'s" or "\u2019s") return null;
        }

        return end > first + 1 ? inner.Referents[0].Actor : null;
    }

    /// <summary>The words of the same sentence for which a pronoun stands; its own where none do.</summary>
    private static TextSpan Antecedent(Passage passage, Mention pronoun) => passage.Mentions.LastOrDefault(mention => mention.Kind != MentionKind.Pronoun
        && mention.Span.End <= pronoun.Span.Start && mention.Chain >= 0 && mention.Chain == pronoun.Chain)?.Span ?? pronoun.Span;

    /// <summary>The state that the words behind a name give ('Ana Sow, Chad's leading activist').</summary>
    private static string? Apposed(Passage passage, Mention mention)
    {
        var (_, comma) = passage.Tokens(mention.Span);
        if (comma + 2 >= passage.End || !passage.IsLower(comma, ",")) return null;
        var start = comma + (passage.IsLower(comma + 1, "the", "a", "an") ? 2 : 1);
        var owner = passage.Mentions.FirstOrDefault(other => passage.Tokens(other.Span).First == start && other.Referents is [{ Entity: { } entity }] && entity.StartsWith("state/", StringComparison.Ordinal));
        return owner is not null && (owner.Modifies || (owner.Span.End < passage.Span.End && passage.Document.Document.Text[owner.Span.End] is '\'' or '\u2019')) ? owner.Referents[0].Actor : null;
    }

    /// <summary>A mention as actors; an adjective or name before a noun with the part that the noun gives it ('Togolese police').</summary>
    public ImmutableArray<Actor> Described(Passage passage, Mention mention)
    {
        var plain = Of(passage, mention);
        if (!mention.Modifies || plain is not [{ Sector: null } only]) return plain;
        var (_, first) = passage.Tokens(mention.Span);
        var tokens = passage.Document.Tokens!;
        for (var token = first; token < passage.End && token - first < 4 && passage.Document.Token(token).Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn; token++)
        {
            if (sectors.Of(passage, tokens.Span(token)) is not { } sector) continue;
            var span = mention.Span.Cover(tokens.Span(token));
            return [only with { Sector = sector, Entity = null, Span = span, Words = passage.Document.Document.Slice(span), Name = passage.Document.Document.Slice(span) }];
        }

        return plain;
    }

    public static Actor Of(Referent referent, string words, TextSpan span) =>
        new(referent.Actor, referent.Name, referent.Sector, words, span) { Entity = referent.Entity, Role = referent.Role };

    public static bool CanAct(Mention mention) =>
        mention.Type is not (NameType.Event or NameType.Initiative)
        && (mention.Referents.Any(IsActor) || (mention.Referents.IsEmpty && mention is { Kind: MentionKind.Name, Type: NameType.Person or NameType.Organisation }));

    private static bool IsActor(Referent referent) =>
        (referent.Actor is not null || referent.Sector is not null || referent.Entity is null or { Length: 0 } || referent.Entity.StartsWith("person/", StringComparison.Ordinal))
        && referent.Entity?.StartsWith("initiative/", StringComparison.Ordinal) != true;

    private static ImmutableArray<Actor> Actors(Passage passage, IEnumerable<Mention> mentions)
    {
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var actor in mentions.SelectMany(mention => Of(passage, mention)))
        {
            if (!actors.Any(other => Same(other, actor))) actors.Add(actor);
        }

        return actors.ToImmutable();
    }

    /// <summary>The same entity, or the same words.</summary>
    public static bool Same(Actor one, Actor other) =>
        one.Entity is not null || other.Entity is not null
            ? string.Equals(one.Entity, other.Entity, StringComparison.Ordinal)
            : string.Equals(one.Name, other.Name, StringComparison.Ordinal) && one.Code == other.Code;

    private static List<Mention> WithCoordinated(Passage passage, List<Mention> inside, Mention first)
    {
        var chosen = new List<Mention> { first };
        var last = first;
        foreach (var next in inside.Where(mention => mention.Span.Start >= first.Span.End))
        {
            if (next.Span.Start < last.Span.End) continue;
            if (!Coordinates(passage, last.Span.End, next.Span.Start)) break;
            if (!next.Modifies) chosen.Add(next);
            last = next;
        }

        var earliest = first;
        foreach (var before in inside.Where(mention => mention.Span.End <= first.Span.Start).Reverse())
        {
            if (before.Span.End > earliest.Span.Start) continue;
            if (!Coordinates(passage, before.Span.End, earliest.Span.Start)) break;
            chosen.Insert(0, before);
            earliest = before;
        }

        return chosen;
    }

    /// <summary>Between the two stand a conjunction or comma and no more than articles and adjectives.</summary>
    private static bool Coordinates(Passage passage, int start, int end)
    {
        if (end <= start) return false;
        var (first, last) = passage.Tokens(new TextSpan(start, end));
        if (last - first is 0 or > 5) return false;
        var joined = false;
        for (var token = first; token < last; token++)
        {
            if (passage.IsLower(token, ",", "and", "or", "&", "with", "alongside"))
            {
                joined = true;
                continue;
            }

            if (passage.Document.Token(token).Tag is not (UniversalTag.Det or UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Num or UniversalTag.Cconj or UniversalTag.Pron))
                return false;
        }

        return joined;
    }

    /// <summary>
    /// Where the head is no actor itself, whoever owns or qualifies it: before the head ('China's decision', 'Russian troops'),
    /// or behind 'of' after it ('the government of Chad', 'leaders of Mali and Niger').
    /// </summary>
    private ImmutableArray<Actor> Owners(Passage passage, List<Mention> inside, Argument argument, TextSpan head)
    {
        var span = argument.Span;
        var sector = sectors.Of(passage, head);
        var named = sector is not null || IsPeople(passage, head);
        // 'The Kabul attack killed ten', 'an attack in Kabul': where it happened is not who did it.
        var acts = argument.Role == ArgumentRole.Agent && !named;
        var before = inside.FirstOrDefault(mention => mention.Span.Start >= span.Start && mention.Span.End <= head.Start && Owns(passage, mention, head) && !(acts && IsSite(passage, mention)));
        var owner = before ?? Behind(passage, inside, head, !acts) ?? (!named ? null : Behind(passage, [.. passage.Mentions.Where(mention => argument.Extent.Contains(mention.Span) && CanAct(mention)).Take(40)], head, true));
        if (owner is null && Together(passage, span, head) is { IsEmpty: false } both) return both;
        if (owner is null) return !named ? [] : [Nameless(passage, span, head, sector)];
        var owners = Actors(passage, WithCoordinated(passage, inside, owner));
        if (sector is null && !named) return owners;
        var words = new TextSpan(Math.Min(owner.Span.Start, head.Start), Math.Max(owner.Span.End, head.End));
        var text = passage.Document.Document.Slice(words);
        // 'Somali men' are no Somalia: the state is theirs, the name their own.
        return [.. owners.Select(actor => actor.Sector is not null ? actor
            : sector is not null ? actor with { Sector = sector, Words = text, Span = words }
            : actor with { Name = text, Entity = null, Words = text, Span = words })];
    }

    /// <summary>'They', 'both leaders', 'their joint statement', where no mention says who: both sides of the main meeting.</summary>
    private static ImmutableArray<Actor> Together(Passage passage, TextSpan span, TextSpan head)
    {
        var (_, end) = passage.Tokens(head);
        if (passage.Main.IsEmpty || end <= passage.First || !Collective.Contains(passage.Word(end - 1).ToLowerInvariant())) return [];
        var words = passage.Document.Document.Slice(span).ToLowerInvariant();
        if (words.Length > 60 || words.Contains("other", StringComparison.Ordinal) || words.Contains("some ", StringComparison.Ordinal)) return [];
        return [.. passage.Main.Select(actor => actor with { Words = passage.Document.Document.Slice(span), Span = span })];
    }

    /// <summary>Whether a noun stands for people or a body who can act, and not for a thing ('the administration', not 'the decision').</summary>
    public bool CanAct(Passage passage, TextSpan head)
    {
        var (_, end) = passage.Tokens(head);
        return end > passage.First && (sectors.Of(passage, head) is not null || IsPeople(passage, head)
            || Governments.Contains(passage.Lemma(end - 1)) || Groups.Contains(passage.Lemma(end - 1)) || Collective.Contains(passage.Word(end - 1).ToLowerInvariant()));
    }

    /// <summary>A thing that acts for whoever issued or fired it ('the resolution', 'the missile').</summary>
    public bool IsInstrument(string lemma) => instruments.Contains(lemma);

    /// <summary>A common noun for people ('ten hostages'): somebody, though nobody known.</summary>
    public bool IsPeople(Passage passage, TextSpan head)
    {
        var (first, end) = passage.Tokens(head);
        if (end <= first) return false;
        var word = passage.Word(end - 1).ToLowerInvariant();
        return people.Contains(passage.Lemma(end - 1)) || people.Contains(word.TrimEnd('s')) || (passage.Document.Token(end - 1).Tag == UniversalTag.Noun && states.Contains(word));
    }

    private static bool Owns(Passage passage, Mention mention, TextSpan head)
    {
        if (mention.Modifies) return true;
        var text = passage.Document.Document.Text;
        return (mention.Span.End + 1 < head.Start && text[mention.Span.End] is '\'' or '’') || Compounds(passage, mention, head);
    }

    /// <summary>'NATO forces', 'the UN support mission': a name that stands right before the noun or before what describes it.</summary>
    private static bool Compounds(Passage passage, Mention mention, TextSpan head)
    {
        if (mention.Kind != MentionKind.Name || mention.Type == NameType.Location) return false;
        // 'The Ruto government', but not 'the Ruto speech'.
        if (mention.Type == NameType.Person) return passage.Tokens(mention.Span).End == passage.Tokens(head).First && Governments.Contains(passage.Lemma(passage.Tokens(head).First));
        var (_, after) = passage.Tokens(mention.Span);
        var (first, _) = passage.Tokens(head);
        if (first - after > 4) return false;
        for (var token = after; token < first; token++)
        {
            if (passage.Document.Token(token).Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num)) return false;
        }

        return true;
    }

    /// <summary>A place below a state, unless it owns what follows ('the Kabul attack', not 'Kabul's attack').</summary>
    public static bool IsSite(Passage passage, Mention mention) =>
        mention is { Type: NameType.Location, Referents: [{ Entity: { } entity }] } && !entity.StartsWith("state/", StringComparison.Ordinal)
        && (mention.Span.End >= passage.Span.End || passage.Document.Document.Text[mention.Span.End] is not ('\'' or '\u2019'));

    /// <param name="inside">The mentions to choose from.</param>
    /// <param name="head">The noun.</param>
    /// <param name="places">Whether the place where the head's people are says whose they are.</param>
    private static Mention? Behind(Passage passage, List<Mention> inside, TextSpan head, bool places)
    {
        var (_, after) = passage.Tokens(head);
        if (after + 1 >= passage.End || !(passage.IsLower(after, "of", "from") || (places && passage.IsLower(after, "in")) || (passage.IsLower(after, "for") && passage.Lemma(after - 1).StartsWith("spokes", StringComparison.Ordinal)))) return null;
        return inside.FirstOrDefault(mention =>
        {
            var (first, _) = passage.Tokens(mention.Span);
            return first > after && first - after <= 3;
        });
    }

    private static Actor Nameless(Passage passage, TextSpan span, TextSpan head, string? sector)
    {
        var words = passage.Document.Document.Slice(span.Length <= 80 ? span : head);
        return new Actor(null, passage.Document.Document.Slice(head), sector, words, span.Length <= 80 ? span : head);
    }
}
