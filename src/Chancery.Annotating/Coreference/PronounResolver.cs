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

    /// <summary>How many sentences back 'the company' may reach to another company.</summary>
    private const int NounReach = 12;

    private const string Undecided = "two fit equally";

    private readonly AnnotatedDocument document;
    private readonly TokenLayer tokens;
    private readonly ReferenceWords words;
    private readonly NounPhrases phrases;
    private readonly Salience salience;
    private readonly NameMemory names;
    private readonly List<Mention> mentions;
    private readonly int[] mentionAt;

    /// <summary>Inside the name of something that knowledge has: its words tell of nothing else.</summary>
    private readonly bool[] isLinked;

    /// <summary>What each token tells of, where it is the head of a phrase.</summary>
    private readonly Candidate?[] candidateAt;
    private readonly List<Candidate> candidates = [];
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
        salience = new Salience(document, words);
        names = new NameMemory(document, words);
        candidateAt = new Candidate?[tokens.Count];
        mentionAt = new int[tokens.Count];
        Array.Fill(mentionAt, -1);
        isLinked = new bool[tokens.Count];
        for (var at = 0; at < mentions.Count; at++)
        {
            var (first, end) = tokens.In(mentions[at].Head);
            if (end > first) mentionAt[end - 1] = at;
            if (!mentions[at].Referents.IsEmpty && mentions[at].Kind == MentionKind.Name) isLinked.AsSpan(first, Math.Max(0, end - first)).Fill(true);
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
                else if (isLinked[token]) continue;
                else if (phrases.IsHead(sentence, token)) Enter(sentence, token);
                else if (document.Tags!.Universal[token] == UniversalTag.Propn) EnterInside(sentence, token);
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
        var known = mention.Chain >= 0 ? byChain.GetValueOrDefault(mention.Chain) : mention.Kind == MentionKind.Name ? names.Find(token, first, end) : null;
        known ??= ToldBefore(sentence, mention, token, first);
        if (known is { Chain: < 0 }) Chain(known);
        var apposed = Apposed(first, end);
        if (known is null && mention.Chain < 0 && apposed is not null)
        {
            known = apposed;
            if (known.Chain < 0) Chain(known);
        }
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

        if (apposed is { Chain: < 0 } && known.Chain >= 0 && apposed != known) Chain(apposed, known.Chain);
        Place(sentence, known, first, token, end);
        if (mention.Kind == MentionKind.Name) names.Learn(known, token, first, end);
        else if (mention.Kind == MentionKind.Nominal) byNoun[Lemma(token)] = known;
    }

    /// <summary>'The minister', 'Madam Speaker': an office that the document told of before, though nothing says who holds it.</summary>
    private Candidate? ToldBefore(Sentence sentence, Mention mention, int token, int first)
    {
        if (mention is not { Kind: MentionKind.Nominal, Chain: < 0 } || mention.Modifies) return null;
        if (!IsDefinite(first) && !IsDefinite(Math.Max(first - 1, sentence.First)) && !char.IsUpper(document.Document.Text[tokens.Starts[token]])) return null;
        return byNoun.TryGetValue(Lemma(token), out var told) && told.IsPlural == phrases.IsPlural(token, words) && sentence.Index - told.Sentence <= NounReach ? told : null;
    }

    /// <summary>'Jane Roe, the head of the bank': what stands in apposition to a phrase told before it is the same.</summary>
    private Candidate? Apposed(int first, int end)
    {
        if (document.Syntax is not { } syntax) return null;
        var head = phrases.SyntacticHead(first, end);
        if (syntax.Relations[head] != "appos" || syntax.Heads[head] is not (>= 0 and var to) || to >= first) return null;
        // 'Ukraine: the elephant in the room' is a heading.
        for (var at = to + 1; at < first; at++) if (document.Token(at).Text is ":" or ";" or "–" or "—") return null;
        return candidateAt[to];
    }

    /// <summary>Whether a noun can say what a candidate is: a person or a state is no 'right' or 'anniversary'.</summary>
    private bool IsNounFor(Candidate candidate, string lemma)
    {
        if (candidate.IsPerson == true) return words.IsPerson(lemma) || IsAgent(lemma);
        if (candidate.Referent?.Entity is not { } entity) return true;
        return entity.StartsWith("state/", StringComparison.Ordinal) ? words.IsState(lemma) : !entity.StartsWith("org/", StringComparison.Ordinal) || words.IsBody(lemma);
    }

    private void Place(Sentence sentence, Candidate candidate, int first, int token, int end)
    {
        var head = phrases.SyntacticHead(first, end);
        candidateAt[token] = candidate;
        candidateAt[head] ??= candidate;
        if (document.Syntax is not { } syntax) return;
        if (syntax.Relations[head] == "vocative" || phrases.IsThanked(sentence, first))
        {
            if (candidate.Chain < 0) Chain(candidate);
            speaking.Address(candidate.Chain);
        }

        if (syntax.Relations[head] == "conj" && syntax.Heads[head] is >= 0 and var to && to < first && candidateAt[to] is { } one && one != candidate) Together(sentence, one, candidate, token);
    }

    /// <summary>'Jane Roe and her brother': the two, for whom 'they' can stand.</summary>
    private void Together(Sentence sentence, Candidate one, Candidate other, int token)
    {
        var both = new Candidate { Key = "", IsPlural = true, IsPerson = one.IsPerson == other.IsPerson ? one.IsPerson : null, IsTogether = true, Count = 0 };
        var place = (Math.Min(one.Place.First, other.Place.First), token, token + 1);
        Tell(both, sentence, place, false);
        both.Role = one.Role;
    }

    /// <summary>A name told before that begins a longer one ('Warhol' in 'the Warhol Museum'): told again, but nothing acts by it there.</summary>
    private void EnterInside(Sentence sentence, int token)
    {
        for (var end = Math.Min(sentence.End, token + 3); end > token; end--)
        {
            if (mentionAt[end - 1] >= 0 || names.FindWhole(token, end) is not { } known) continue;
            if (known.Chain < 0) Chain(known);
            Add((token, end - 1, end), MentionKind.Name, known.Chain, null, "told again inside a longer name");
            return;
        }
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
        if (isName) known = names.Find(token, first, token + 1);
        else if (IsDefinite(first) && byNoun.TryGetValue(lemma, out var told) && told.IsPlural == plural && sentence.Index - told.Sentence <= NounReach) known = told;
        known ??= Apposed(first, token + 1) is { } apposed && (isName || (apposed.IsPlural == plural && IsNounFor(apposed, lemma))) ? apposed : null;
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
        Place(sentence, known, first, token, token + 1);
        if (isName) names.Learn(known, token, first, token + 1);
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

        if (pronoun.IsNeuter && (salience.IsProposition(token) || salience.IsEmptySubject(sentence, token) || salience.IsWeather(sentence, token))) return;
        var isObject = !pronoun.IsPossessive && token > sentence.First && document.Tags!.Universal[token - 1] is UniversalTag.Verb or UniversalTag.Adp;
        var weighed = candidates.Where(candidate => sentence.Index - candidate.Sentence <= Reach && salience.Fits(candidate, pronoun, sentence, token, isObject))
            .Select(candidate => (Candidate: candidate, Weight: salience.Weight(candidate, pronoun, sentence, token, isObject))).OrderByDescending(pair => pair.Weight).Take(2).ToList();
        if (weighed.Count == 0)
        {
            if (!pronoun.IsNeuter) Open(sentence, token, pronoun);
            return;
        }

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

    private void Link(Candidate candidate, (int First, int Head, int End) place, MentionKind kind, string reason)
    {
        if (candidate.Chain < 0) Chain(candidate);

        // A town, war or occasion is told again, but nothing acts for it.
        var acts = candidate.Referent?.Entity is not { } entity || entity.StartsWith("state/", StringComparison.Ordinal) || entity.StartsWith("org/", StringComparison.Ordinal) || entity.StartsWith("person/", StringComparison.Ordinal);
        candidate.Mention = Add(place, kind, candidate.Chain, kind != MentionKind.Pronoun || acts ? candidate.Referent : null, reason);
    }

    /// <summary>A pronoun for somebody whom no word before it tells of; the next may mean the same.</summary>
    private void Open(Sentence sentence, int token, Pronoun pronoun)
    {
        var somebody = new Candidate { Key = "", IsPlural = pronoun.IsPlural, IsPerson = pronoun.IsPlural ? null : true, IsFemale = pronoun.IsFemale, IsUntold = true, Count = 0 };
        Tell(somebody, sentence, (token, token, token + 1), true);
    }

    /// <summary>Opens the chain of something that is told again, with its first mention.</summary>
    private void Chain(Candidate candidate) => Chain(candidate, chains++);

    private void Chain(Candidate candidate, int chain)
    {
        candidate.Chain = chain;
        byChain.TryAdd(chain, candidate);
        if (candidate.Mention >= 0) mentions[candidate.Mention] = mentions[candidate.Mention] with { Chain = candidate.Chain };
        else candidate.Mention = Add(candidate.Place, candidate.IsName ? MentionKind.Name : candidate.IsUntold ? MentionKind.Pronoun : MentionKind.Nominal, candidate.Chain, candidate.Referent, "told before a reference");
    }

    private int Add((int First, int Head, int End) place, MentionKind kind, int chain, Referent? referent, string reason)
    {
        var head = kind == MentionKind.Name ? new TextSpan(tokens.Starts[place.First], tokens.Ends[place.End - 1]) : tokens.Span(place.Head);
        mentions.Add(new Mention(new TextSpan(tokens.Starts[place.First], tokens.Ends[place.End - 1]), head, kind, null)
        {
            Chain = chain, Reason = reason, Referents = referent is null ? [] : [referent],
        });
        if (mentionAt[place.End - 1] < 0) mentionAt[place.End - 1] = mentions.Count - 1;
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

    private string Lemma(int token) => document.Lemmas!.Value[token];
}
