using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>Enters the names and noun phrases of a document into its discourse, each with what it tells again.</summary>
internal sealed class PhraseEntry(Discourse told, SpeakingChains speaking)
{
    /// <summary>How many sentences back 'the company' may reach to another company.</summary>
    private const int NounReach = 12;

    private readonly AnnotatedDocument document = told.Document;
    private readonly TokenLayer tokens = told.Document.Tokens!;
    private readonly ReferenceWords words = told.Words;
    private readonly NounPhrases phrases = told.Phrases;
    private readonly NameMemory names = new(told.Document, told.Words);
    private readonly Dictionary<string, Candidate> byNoun = new(StringComparer.Ordinal);

    /// <summary>A mention that names or resolution have found.</summary>
    public void Enter(Sentence sentence, int token, int at)
    {
        var mention = told.Mentions[at];
        var (first, end) = tokens.In(mention.Span);
        var key = mention.Referents is [var only] ? only.Entity ?? only.Name : document.Document.Slice(mention.Head);
        var known = mention.Chain >= 0 ? told.OfChain(mention.Chain) : mention.Kind == MentionKind.Name ? names.Find(token, first, end) : null;
        known ??= ToldBefore(sentence, mention, token, first);
        if (known is { Chain: < 0 }) told.Chain(known);
        var same = Apposed(first, end) ?? (mention.Kind == MentionKind.Name ? Subject(token) : null);
        if (known is null && mention.Chain < 0 && same is not null)
        {
            known = same;
            if (known.Chain < 0) told.Chain(known);
        }

        known ??= new Candidate
        {
            Key = key,
            IsPlural = mention.Referents.Length > 1 || (mention.Kind == MentionKind.Nominal && phrases.IsPlural(token, words)),
            IsPerson = IsPerson(mention, token),
            IsBody = mention.Type == NameType.Organisation || (mention.Kind == MentionKind.Nominal && words.IsBody(told.Lemma(token))),
            IsName = mention.Kind == MentionKind.Name,
            Referent = mention.Referents is [var one] ? one : null,
            Count = 0,
        };
        known.IsFemale ??= Gender(first, end);
        known.IsModifier = mention is { Modifies: true, Kind: MentionKind.Name, Type: null };
        told.Tell(known, sentence, (first, token, end), mention.Kind == MentionKind.Pronoun);
        told.Join(known, at);
        if (mention is { Kind: MentionKind.Nominal, Referents: [] } && known.Referent is { } referent) told.Mentions[at] = told.Mentions[at] with { Referents = [referent], Reason = "told again" };
        if (same is { Chain: < 0 } && known.Chain >= 0 && same != known) told.Chain(same, known.Chain);
        Place(sentence, known, first, token, end);
        if (mention.Kind == MentionKind.Name) names.Learn(known, token, first, end);
        else if (mention.Kind == MentionKind.Nominal) byNoun[told.Lemma(token)] = known;
    }

    /// <summary>A noun phrase or name that is no mention yet.</summary>
    public void Enter(Sentence sentence, int token)
    {
        var isName = told.Tag(token) == UniversalTag.Propn || (token > sentence.First && char.IsUpper(document.Document.Text[tokens.Starts[token]]));
        var first = isName ? NameStart(sentence, token) : phrases.First(sentence, token);
        for (var at = first; at < token; at++) if (told.MentionAt(at) >= 0 && !isName) first = Math.Min(first, at);
        var lemma = told.Lemma(token);
        var plural = phrases.IsPlural(token, words);
        Candidate? known = null;
        if (isName) known = names.Find(token, first, token + 1);
        else if (IsDefinite(first) && byNoun.TryGetValue(lemma, out var before) && before.IsPlural == plural && sentence.Index - before.Sentence <= NounReach) known = before;
        known ??= Apposed(first, token + 1) is { } apposed && ((isName && IsNameFor(apposed, first, token)) || (apposed.IsPlural == plural && IsNounFor(apposed, lemma))) ? apposed : null;
        if (isName) known ??= Subject(token);
        if (known is not null) told.Link(known, (first, token, token + 1), isName ? MentionKind.Name : MentionKind.Nominal, "told again");
        known ??= new Candidate
        {
            Key = lemma,
            IsPlural = plural,
            IsPerson = isName ? PersonName(first) : words.IsPerson(lemma) || (plural && words.IsPeople(told.Word(token))) ? true : IsAgent(lemma) ? null : false,
            IsBody = words.IsBody(lemma),
            IsName = isName,
            Count = 0,
        };
        known.IsFemale ??= Gender(first, token + 1);
        told.Tell(known, sentence, (first, token, token + 1), false);
        Place(sentence, known, first, token, token + 1);
        if (isName) names.Learn(known, token, first, token + 1);
        else byNoun[lemma] = known;
    }

    /// <summary>A name told before that begins a longer one ('Warhol' in 'the Warhol Museum'): told again, but nothing acts by it there.</summary>
    public void EnterInside(Sentence sentence, int token)
    {
        for (var end = Math.Min(sentence.End, token + 3); end > token; end--)
        {
            if (told.MentionAt(end - 1) >= 0 || names.FindWhole(token, end) is not { } known) continue;
            if (known.Chain < 0) told.Chain(known);
            told.Add((token, end - 1, end), MentionKind.Name, known.Chain, null, "told again inside a longer name");
            return;
        }

        LearnInside(sentence, token);
    }

    /// <summary>'Silver Clouds' in 'the Silver Clouds installation': a name before a noun, which may come again.</summary>
    private void LearnInside(Sentence sentence, int token)
    {
        if (token > sentence.First && told.Tag(token - 1) == UniversalTag.Propn) return;
        var end = token;
        while (end < sentence.End && told.Tag(end) == UniversalTag.Propn && told.MentionAt(end) < 0) end++;
        if (end >= sentence.End || told.Tag(end) != UniversalTag.Noun) return;
        names.LearnInside(new Candidate { Key = told.Lemma(token), IsName = true, Place = (token, end - 1, end), Sentence = sentence.Index }, token, end);
    }

    /// <summary>'The minister', 'Madam Speaker': an office that the document told of before, though nothing says who holds it.</summary>
    private Candidate? ToldBefore(Sentence sentence, Mention mention, int token, int first)
    {
        if (mention is not { Kind: MentionKind.Nominal, Chain: < 0 } || mention.Modifies) return null;
        if (!IsDefinite(first) && !IsDefinite(Math.Max(first - 1, sentence.First)) && !char.IsUpper(document.Document.Text[tokens.Starts[token]])) return null;
        return byNoun.TryGetValue(told.Lemma(token), out var before) && before.IsPlural == phrases.IsPlural(token, words) && sentence.Index - before.Sentence <= NounReach ? before : null;
    }

    /// <summary>'Jane Roe, the head of the bank': what stands in apposition to a phrase told before it is the same.</summary>
    private Candidate? Apposed(int first, int end)
    {
        if (Bracketed(first, end) is { } named) return named;
        if (document.Syntax is not { } syntax) return null;
        var head = phrases.SyntacticHead(first, end);
        if (syntax.Relations[head] != "appos" || syntax.Heads[head] is not (>= 0 and var to) || to >= first) return null;
        // 'Ukraine: the elephant in the room' is a heading.
        for (var at = to + 1; at < first; at++) if (told.Word(at) is ":" or ";" or "–" or "—") return null;
        var same = told.CandidateAt(to);
        // 'The head of the bank, Jane Roe': she is the head, not the bank.
        if (same is { IsPerson: not true, Referent.Entity: not null } && document.Names!.Items.Any(name => name.Type == NameType.Person && name.Span.Contains(tokens.Span(head))))
            return syntax.Relations[to] == "nmod" && syntax.Heads[to] is >= 0 and var governor && governor < first && told.CandidateAt(governor) is { IsPerson: not false } person ? person : null;
        return same;
    }

    /// <summary>'Internet Explorer 9 (IE9)': capitals in brackets behind what is no person and no place stand for it.</summary>
    private Candidate? Bracketed(int first, int end)
    {
        if (first < 2 || end - first != 1 || end >= tokens.Count || told.Word(first - 1) != "(" || told.Word(end) != ")") return null;
        var word = told.Word(first);
        if (word.Length is < 2 or > 8 || word.Any(char.IsLower) || !char.IsUpper(word[0])) return null;
        return told.CandidateAt(first - 2) is { IsPerson: not true } before && before.Referent?.Entity?.StartsWith("place/", StringComparison.Ordinal) != true ? before : null;
    }

    /// <summary>'The capital is Oslo': who is said to be somebody of a name is the same; not so what is none.</summary>
    private Candidate? Subject(int token)
    {
        if (document.Syntax is not { } syntax) return null;
        int? subject = null;
        var isCopula = false;
        for (var at = Math.Max(0, token - 12); at < token; at++)
        {
            if (syntax.Heads[at] != token) continue;
            if (syntax.Relations[at] == "nsubj") subject = at;
            isCopula |= syntax.Relations[at] == "cop" && told.Lemma(at) == "be";
            if (told.Lemma(at) is "not" or "no" or "never" or "like" || syntax.Relations[at] == "case") return null;
        }

        return isCopula && subject is { } it && told.Tag(it) is UniversalTag.Noun or UniversalTag.Propn ? told.CandidateAt(it) : null;
    }

    /// <summary>Whether a noun can say what a candidate is: a person or a state is no 'right' or 'anniversary'.</summary>
    private bool IsNounFor(Candidate candidate, string lemma)
    {
        if (candidate.IsPerson == true) return words.IsPerson(lemma) || IsAgent(lemma);
        if (candidate.Referent?.Entity is not { } entity) return true;
        if (entity.StartsWith("place/", StringComparison.Ordinal)) return words.IsPlace(lemma);
        return entity.StartsWith("state/", StringComparison.Ordinal) ? words.IsState(lemma) : !entity.StartsWith("org/", StringComparison.Ordinal) || words.IsBody(lemma);
    }

    /// <summary>A person's name can stand for a person, 'Organization' in a list of titles not.</summary>
    private bool IsNameFor(Candidate candidate, int first, int token) =>
        candidate.IsPerson != true || IsNounFor(candidate, told.Lemma(token).ToLowerInvariant()) || PersonName(first) == true
        || document.Names!.Items.Any(name => name.Type == NameType.Person && name.Span.Contains(tokens.Span(token)));

    private void Place(Sentence sentence, Candidate candidate, int first, int token, int end)
    {
        var head = phrases.SyntacticHead(first, end);
        told.Put(candidate, token);
        if (told.CandidateAt(head) is null) told.Put(candidate, head);
        if (document.Syntax is not { } syntax) return;
        if (syntax.Relations[head] == "vocative" || phrases.IsThanked(sentence, first))
        {
            if (candidate.Chain < 0) told.Chain(candidate);
            speaking.Address(candidate.Chain);
        }

        if (syntax.Relations[head] == "conj" && syntax.Heads[head] is >= 0 and var to && to < first && told.CandidateAt(to) is { } one && one != candidate) Together(sentence, one, candidate, token);
    }

    /// <summary>'Jane Roe and her brother': the two, for whom 'they' can stand.</summary>
    private void Together(Sentence sentence, Candidate one, Candidate other, int token)
    {
        var both = new Candidate { Key = "", IsPlural = true, IsPerson = one.IsPerson == other.IsPerson ? one.IsPerson : null, IsTogether = true, Count = 0 };
        var place = (Math.Min(one.Place.First, other.Place.First), token, token + 1);
        told.Tell(both, sentence, place, false);
        both.Role = one.Role;
    }

    private bool? IsPerson(Mention mention, int token) => mention.Kind switch
    {
        MentionKind.Name => mention.Type == NameType.Person,
        _ when mention.Referents is [{ Entity: { } entity }] => entity.StartsWith("person/", StringComparison.Ordinal),
        _ => words.IsPerson(told.Lemma(token)) ? true : null,
    };

    private bool? PersonName(int first) => words.IsFemale(told.Word(first)) is not null ? true : null;

    private bool? Gender(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (words.IsFemale(told.Word(at)) is { } female) return female;
            if (words.IsFemale(told.Lemma(at)) is { } known) return known;
        }

        return null;
    }

    /// <summary>Nouns for people by their ending ('organiser', 'librarian'); other things have it, too.</summary>
    private static bool IsAgent(string lemma) =>
        lemma.Length > 5 && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal) || lemma.EndsWith("ian", StringComparison.Ordinal));

    private int NameStart(Sentence sentence, int token)
    {
        var first = token;
        while (first > sentence.First && told.Tag(first - 1) == UniversalTag.Propn && told.MentionAt(first - 1) < 0) first--;
        return first;
    }

    private bool IsDefinite(int first) => told.Word(first).ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";
}
