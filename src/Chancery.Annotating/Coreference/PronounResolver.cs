using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>
/// Resolves what the knowledge of states leaves open: pronouns that stand for any name or noun, names told again, and who 'I' and 'we' are.
/// Each candidate is weighed by how near, how prominent and how often told it is; where two weigh the same, a pronoun is left alone, with
/// that reason. Used once, by one thread.
/// </summary>
internal sealed class PronounResolver
{
    /// <summary>How many sentences back a pronoun may reach.</summary>
    private const int Reach = 3;

    /// <summary>Candidates of so many places back are looked at, so that a long text takes no longer a word than a short one.</summary>
    private const int MostCandidates = 60;

    private const string Undecided = "two fit equally";

    private readonly AnnotatedDocument document;
    private readonly TokenLayer tokens;
    private readonly ReferenceWords words;
    private readonly NounPhrases phrases;
    private readonly List<Mention> mentions;
    private readonly int[] mentionAt;
    private readonly List<Candidate> candidates = [];
    private readonly Dictionary<string, Candidate> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Candidate> byChain = [];
    private readonly Dictionary<string, Candidate> byNoun = new(StringComparer.Ordinal);
    private readonly SpeakingChains speaking;
    private int chains;

    public PronounResolver(AnnotatedDocument document, List<Mention> mentions, ReferenceWords words)
    {
        this.document = document;
        this.mentions = mentions;
        this.words = words;
        tokens = document.Tokens!;
        phrases = new NounPhrases(document);
        mentionAt = new int[tokens.Count];
        Array.Fill(mentionAt, -1);
        for (var at = 0; at < mentions.Count; at++)
        {
            var (first, end) = tokens.In(mentions[at].Head);
            if (end > first) mentionAt[end - 1] = at;
            chains = Math.Max(chains, mentions[at].Chain + 1);
        }

        speaking = new SpeakingChains(() => chains++);
    }

    public List<Mention> Resolve()
    {
        foreach (var sentence in document.AllSentences())
        {
            speaking.StartSentence(SpeakerOf(sentence));
            for (var token = sentence.First; token < sentence.End; token++)
            {
                var text = document.Token(token).Text;
                speaking.Read(text);
                if (Pronoun.Of(text) is { } pronoun && mentionAt[token] < 0) Refer(sentence, token, pronoun);
                else if (mentionAt[token] >= 0) Enter(sentence, token, mentionAt[token]);
                else if (phrases.IsHead(sentence, token)) Enter(sentence, token);
            }
        }

        return mentions;
    }

    /// <summary>A mention that names or resolution have found.</summary>
    private void Enter(Sentence sentence, int token, int at)
    {
        var mention = mentions[at];
        var (first, end) = tokens.In(mention.Span);
        var isPronoun = mention.Kind == MentionKind.Pronoun;
        var key = mention.Referents is [var only] ? only.Entity ?? only.Name : document.Document.Slice(mention.Head);
        var known = mention.Chain >= 0 ? byChain.GetValueOrDefault(mention.Chain) : mention.Kind == MentionKind.Name ? Named(token, first, end) : null;
        known ??= new Candidate
        {
            Key = key,
            IsPlural = mention.Referents.Length > 1 || (mention.Kind == MentionKind.Nominal && phrases.IsPlural(token, words)),
            IsPerson = IsPerson(mention, token),
            IsBody = mention.Type == NameType.Organisation || (mention.Kind == MentionKind.Nominal && words.IsBody(Lemma(token))),
            IsName = mention.Kind == MentionKind.Name,
            Referent = mention.Referents is [var one] ? one : null,
            Count = 0,
        };
        known.IsFemale ??= Gender(first, end);
        known.IsModifier = mention is { Modifies: true, Kind: MentionKind.Name, Type: null };
        Tell(known, sentence, (first, token, end), isPronoun);
        known.Mention = at;
        if (mention.Chain < 0 && known.Chain >= 0) mentions[at] = mention with { Chain = known.Chain };
        else if (mention.Chain >= 0)
        {
            known.Chain = mention.Chain;
            byChain.TryAdd(mention.Chain, known);
        }

        if (mention.Kind == MentionKind.Name) Learn(known, token, first, end);
    }

    /// <summary>A noun phrase or name that is no mention yet.</summary>
    private void Enter(Sentence sentence, int token)
    {
        var isName = document.Tags!.Universal[token] == UniversalTag.Propn || (token > sentence.First && char.IsUpper(document.Document.Text[tokens.Starts[token]]));
        var first = isName ? NameStart(sentence, token) : phrases.First(sentence, token);
        for (var at = first; at < token; at++) if (mentionAt[at] >= 0 && !isName) first = Math.Min(first, at);
        var lemma = Lemma(token);
        var plural = phrases.IsPlural(token, words);
        Candidate? known = null;
        if (isName) known = Named(token, first, token + 1);
        else if (IsDefinite(first) && byNoun.TryGetValue(lemma, out var told) && told.IsPlural == plural && sentence.Index - told.Sentence <= 12) known = told;
        if (known is not null) Link(known, (first, token, token + 1), isName ? MentionKind.Name : MentionKind.Nominal, "told again");
        known ??= new Candidate
        {
            Key = lemma,
            IsPlural = plural,
            IsPerson = isName ? PersonName(first) : words.IsPerson(lemma) || (plural && words.IsPeople(document.Token(token).Text)) ? true : IsAgent(lemma) ? null : false,
            IsBody = words.IsBody(lemma),
            IsName = isName,
            Count = 0,
        };
        known.IsFemale ??= Gender(first, token + 1);
        Tell(known, sentence, (first, token, token + 1), false);
        if (isName) Learn(known, token, first, token + 1);
        else byNoun[lemma] = known;
    }

    private void Tell(Candidate candidate, Sentence sentence, (int First, int Head, int End) place, bool byPronoun)
    {
        candidate.Place = place;
        candidate.Sentence = sentence.Index;
        candidate.Role = phrases.RoleOf(sentence, place.First, place.Head);
        candidate.ByPronoun = byPronoun;
        candidate.Count++;
        candidates.Remove(candidate);
        candidates.Add(candidate);
        if (candidates.Count > MostCandidates) candidates.RemoveAt(0);
    }

    private void Refer(Sentence sentence, int token, Pronoun pronoun)
    {
        if (pronoun.Speaks is { } person)
        {
            Add((token, token, token + 1), MentionKind.Pronoun, speaking.Chain(person), null, "who speaks or is spoken to");
            return;
        }

        if (pronoun.IsNeuter && (IsEmptySubject(sentence, token) || IsWeather(sentence, token))) return;
        var isObject = !pronoun.IsPossessive && token > sentence.First && document.Tags!.Universal[token - 1] is UniversalTag.Verb or UniversalTag.Adp;
        var weighed = candidates.Where(candidate => sentence.Index - candidate.Sentence <= Reach && Fits(candidate, pronoun, sentence, token, isObject))
            .Select(candidate => (Candidate: candidate, Weight: Weight(candidate, pronoun, sentence, token, isObject))).OrderByDescending(pair => pair.Weight).Take(2).ToList();
        if (weighed.Count == 0) return;
        if (weighed.Count > 1 && weighed[0].Weight - weighed[1].Weight < 0.01)
        {
            Add((token, token, token + 1), MentionKind.Pronoun, -1, null, Undecided);
            return;
        }

        var found = weighed[0].Candidate;
        if (pronoun.IsFemale is { } female) found.IsFemale = female;
        if (found.IsPerson is null && !pronoun.IsPlural) found.IsPerson = !pronoun.IsNeuter;
        Link(found, (token, token, token + 1), MentionKind.Pronoun, "pronoun, most prominent that fits");
        Tell(found, sentence, (token, token, token + 1), true);
        if (!isObject && !pronoun.IsPossessive) found.Role = GrammaticalRole.Subject;
    }

    private bool Fits(Candidate candidate, Pronoun pronoun, Sentence sentence, int token, bool isObject)
    {
        if (pronoun.IsPlural) return (candidate.IsPlural || candidate.IsBody) && !IsOwnSubject(candidate, sentence, token, isObject);
        if (candidate.IsPlural) return false;
        if (pronoun.IsNeuter && candidate.Referent?.Entity is { } entity && (entity.StartsWith("group/", StringComparison.Ordinal) || IsCopular(sentence, token))) return false;
        if (pronoun.IsNeuter) return candidate.IsPerson != true && !candidate.IsModifier && !IsOwnSubject(candidate, sentence, token, isObject);
        return candidate.IsPerson != false && candidate.IsFemale != !pronoun.IsFemale && !IsOwnSubject(candidate, sentence, token, isObject);
    }

    /// <summary>'It' after a verb is not the subject of that verb ('Athens praised it').</summary>
    private bool IsOwnSubject(Candidate candidate, Sentence sentence, int token, bool isObject)
    {
        if (!isObject || candidate.Sentence != sentence.Index || candidate.Role != GrammaticalRole.Subject) return false;
        var verbs = 0;
        for (var at = candidate.Place.End; at < token; at++) if (document.Tags!.Universal[at] == UniversalTag.Verb) verbs++;
        return verbs <= 1;
    }

    /// <summary>'Finland's patience and its army': a possessor goes on possessing.</summary>
    private bool IsJoinedPossessor(Candidate candidate, Sentence sentence, int token) =>
        candidate.Sentence == sentence.Index && token - candidate.Place.End is > 1 and < 9 && document.Token(token - 1).Text is "and" or "or" && document.Token(candidate.Place.End).Text is "'s" or "’s" or "'" or "’";

    /// <summary>How prominent a candidate is; nearness, role in the clause, how often told, and whether the pronoun goes on with one before it.</summary>
    private double Weight(Candidate candidate, Pronoun pronoun, Sentence sentence, int token, bool isObject)
    {
        var back = sentence.Index - candidate.Sentence;
        var weight = -1.0 * back + 0.2 * Math.Min(candidate.Count, 5) + (0.002 * candidate.Place.Head / Math.Max(1, sentence.End));
        weight += candidate.Role switch { GrammaticalRole.Subject => 1.0, GrammaticalRole.Object => 0.4, _ => 0 };
        if (candidate.ByPronoun) weight += 0.8;
        if (candidate.IsName) weight += 0.3;
        if (pronoun.IsNeuter && candidate.Referent?.Entity is not null && candidate.IsPerson != true) weight += 0.4;
        if (candidate.IsPerson == true && !pronoun.IsNeuter && !pronoun.IsPlural) weight += 0.6;
        if (candidate.IsPerson == true && pronoun.IsPlural) weight += 0.4;
        if (pronoun.IsPlural && !candidate.IsPlural) weight -= 0.6;
        if (pronoun.IsFemale is { } female && candidate.IsFemale == female) weight += 0.6;
        if (!isObject && candidate.Role == GrammaticalRole.Subject) weight += 0.3;
        if (pronoun.IsPossessive && IsJoinedPossessor(candidate, sentence, token)) weight += 1.5;
        return weight;
    }

    /// <summary>A name told before: whole, by its last word, or by the initials of its words.</summary>
    private Candidate? Named(int head, int first, int end)
    {
        var whole = Key(first, end);
        if (byName.TryGetValue(whole, out var known)) return known;
        var last = byName.GetValueOrDefault(document.Token(head).Text);
        // 'Professor Roe' after 'Jane Roe', but not 'John Roe'.
        return end - first == 1 || (last?.IsPerson == true && !IsGivenName(document.Token(first).Text)) ? last : null;
    }

    private bool IsGivenName(string word) => words.IsFemale(word) is not null && !word.EndsWith('.') && word is not ("Mr" or "Mrs" or "Ms" or "Miss" or "Sir" or "Lady" or "Lord" or "King" or "Queen" or "Pope" or "Prince" or "Princess");

    private void Learn(Candidate candidate, int head, int first, int end)
    {
        byName.TryAdd(Key(first, end), candidate);
        if (end - first < 2) return;
        // 'Smith' after 'John Smith', 'WHO' after 'World Health Organization'; the first name only of people.
        if (candidate.IsPerson != false)
        {
            byName[document.Token(head).Text] = candidate;
            byName.TryAdd(document.Token(first).Text, candidate);
        }

        var initials = new string([.. Enumerable.Range(first, end - first).Select(at => document.Document.Text[tokens.Starts[at]]).Where(char.IsUpper)]);
        if (initials.Length > 1) byName.TryAdd(initials, candidate);
    }

    private string Key(int first, int end)
    {
        while (first < end - 1 && document.Token(first).Text is "the" or "The") first++;
        return string.Join(' ', Enumerable.Range(first, end - first).Select(at => document.Token(at).Text));
    }

    private void Link(Candidate candidate, (int First, int Head, int End) place, MentionKind kind, string reason)
    {
        if (candidate.Chain < 0)
        {
            candidate.Chain = chains++;
            byChain[candidate.Chain] = candidate;
            if (candidate.Mention >= 0) mentions[candidate.Mention] = mentions[candidate.Mention] with { Chain = candidate.Chain };
            else candidate.Mention = Add(candidate.Place, candidate.IsName ? MentionKind.Name : MentionKind.Nominal, candidate.Chain, candidate.Referent, "told before a reference");
        }

        // A town, war or occasion is told again, but nothing acts for it.
        var acts = candidate.Referent?.Entity is not { } entity || entity.StartsWith("state/", StringComparison.Ordinal) || entity.StartsWith("org/", StringComparison.Ordinal) || entity.StartsWith("person/", StringComparison.Ordinal);
        candidate.Mention = Add(place, kind, candidate.Chain, kind != MentionKind.Pronoun || acts ? candidate.Referent : null, reason);
    }

    private int Add((int First, int Head, int End) place, MentionKind kind, int chain, Referent? referent, string reason)
    {
        var head = kind == MentionKind.Name ? new TextSpan(tokens.Starts[place.First], tokens.Ends[place.End - 1]) : tokens.Span(place.Head);
        mentions.Add(new Mention(new TextSpan(tokens.Starts[place.First], tokens.Ends[place.End - 1]), head, kind, null)
        {
            Chain = chain, Reason = reason, Referents = referent is null ? [] : [referent],
        });
        mentionAt[place.End - 1] = mentions.Count - 1;
        return mentions.Count - 1;
    }

    /// <summary>The chain of the person who says the sentence's quotation ('"I agree," said Jane Roe').</summary>
    private int? SpeakerOf(Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (document.Lemmas!.Value[token] is not ("say" or "tell" or "add" or "explain" or "ask" or "write")) continue;
            foreach (var near in new[] { token - 1, token + 1, token + 2, token + 3 })
            {
                if (near < sentence.First || near >= sentence.End || mentionAt[near] < 0) continue;
                if (mentions[mentionAt[near]] is { Type: NameType.Person, Chain: >= 0 } speaker) return speaker.Chain;
            }
        }

        return null;
    }

    private bool? IsPerson(Mention mention, int token) => mention.Kind switch
    {
        MentionKind.Name => mention.Type == NameType.Person,
        _ when mention.Referents is [{ Entity: { } entity }] => entity.StartsWith("person/", StringComparison.Ordinal),
        _ => words.IsPerson(Lemma(token)) ? true : null,
    };

    private bool? PersonName(int first) => words.IsFemale(document.Token(first).Text) is not null ? true : null;

    private bool? Gender(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (words.IsFemale(document.Token(at).Text) is { } female) return female;
            if (words.IsFemale(Lemma(at)) is { } known) return known;
        }

        return null;
    }

    /// <summary>Nouns for people by their ending ('organiser', 'librarian'); other things have it, too.</summary>
    private static bool IsAgent(string lemma) =>
        lemma.Length > 5 && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal) || lemma.EndsWith("ian", StringComparison.Ordinal));

    private int NameStart(Sentence sentence, int token)
    {
        var first = token;
        while (first > sentence.First && document.Tags!.Universal[first - 1] == UniversalTag.Propn && mentionAt[first - 1] < 0) first--;
        return first;
    }

    private bool IsDefinite(int first) => document.Token(first).Text.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";

    /// <summary>'It is likely that', 'it was a bid', 'it takes time to': a subject that stands for what follows, or for a thing that has no name here.</summary>
    private bool IsEmptySubject(Sentence sentence, int token)
    {
        if (token + 2 >= sentence.End || Lemma(token + 1) is not ("be" or "remain" or "seem" or "appear" or "take")) return false;
        var limit = Math.Min(sentence.End, token + 9);
        for (var at = token + 2; at < limit; at++) if (document.Token(at).Text is "that" or "to" or "whether" or "why" or "how") return true;
        return false;
    }

    /// <summary>'It was a bid', 'it is cold': what it is, nobody's state is likely to be.</summary>
    private bool IsCopular(Sentence sentence, int token) =>
        token + 2 < sentence.End && Lemma(token + 1) is "be" or "remain" or "seem" or "appear" && document.Tags!.Universal[token + 2] is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun;

    private bool IsWeather(Sentence sentence, int token) => token + 1 < sentence.End && Lemma(token + 1) is "rain" or "snow" or "thunder" or "hail";

    private string Lemma(int token) => document.Lemmas!.Value[token];
}
