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

    private const string Undecided = "two fit equally";

    private static readonly ImmutableArray<string> Demonstratives = ["this", "that"];

    private readonly AnnotatedDocument document;
    private readonly Discourse told;
    private readonly PhraseEntry entry;
    private readonly Salience salience;
    private readonly SpeakingChains speaking;

    /// <summary>The main word of this sentence, and of the one before it; -1 for none.</summary>
    private int root = -1;
    private int lastRoot = -1;

    public PronounResolver(AnnotatedDocument document, List<Mention> mentions, ReferenceWords words)
    {
        this.document = document;
        told = new Discourse(document, mentions, words);
        speaking = new SpeakingChains(told.NextChain);
        entry = new PhraseEntry(told, speaking);
        salience = new Salience(document, words);
    }

    public List<Mention> Resolve()
    {
        foreach (var sentence in document.AllSentences())
        {
            lastRoot = root;
            root = document.Syntax is { } syntax ? RootOf(syntax, sentence) : -1;
            speaking.StartSentence(SpeakerOf(sentence));
            for (var token = sentence.First; token < sentence.End; token++)
            {
                var text = told.Word(token);
                speaking.Read(text);
                if (IsDemonstrative(sentence, token)) ReferBack(sentence, token);
                else if (Pronoun.Of(text) is { } pronoun && told.MentionAt(token) < 0) Refer(sentence, token, pronoun);
                else if (told.MentionAt(token) >= 0) entry.Enter(sentence, token, told.MentionAt(token));
                else if (told.IsLinked(token)) continue;
                else if (told.Phrases.IsHead(sentence, token) || (!told.IsNamed(token) && told.Phrases.IsNamedByNext(sentence, token))) entry.Enter(sentence, token);
                else if (told.Tag(token) == UniversalTag.Propn) entry.EnterInside(sentence, token);
            }
        }

        return told.Mentions;
    }

    /// <summary>'This' or 'that' which stands alone, for what was said: no article, conjunction or relative.</summary>
    private bool IsDemonstrative(Sentence sentence, int token)
    {
        if (document.Syntax is not { } syntax || told.Tag(token) != UniversalTag.Pron || told.MentionAt(token) >= 0 || !Demonstratives.Contains(told.Word(token), StringComparer.OrdinalIgnoreCase)) return false;
        if (syntax.Relations[token] is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" or "nsubj:outer") || syntax.Heads[token] is not (>= 0 and var verb)) return false;
        // 'The report that shook Oslo': the noun before it is what it stands for.
        return !(token > sentence.First && told.Word(token) == "that" && token < verb && told.Tag(token - 1) is UniversalTag.Noun or UniversalTag.Propn);
    }

    /// <summary>To the clause before it: of the same sentence, where one came to an end there, else the whole sentence before.</summary>
    private void ReferBack(Sentence sentence, int token)
    {
        var syntax = document.Syntax!;
        var verb = -1;
        for (var at = sentence.First; at < token; at++)
        {
            if (told.Tag(at) is UniversalTag.Verb && syntax.Heads[at] != syntax.Heads[token] && at != syntax.Heads[token] && syntax.Relations[at] is "root" or "advcl" or "conj" or "parataxis") verb = at;
        }

        if (verb < 0) verb = lastRoot;
        if (verb < 0) return;
        if (told.CandidateAt(verb) is not { } clause)
        {
            clause = new Candidate { Key = "", IsPerson = false, IsClause = true, Place = (verb, verb, verb + 1), Sentence = sentence.Index };
            told.Put(clause, verb);
        }

        told.Link(clause, (token, token, token + 1), MentionKind.Pronoun, "what the clause before tells");
        told.Tell(clause, sentence, (token, token, token + 1), true);
    }

    private void Refer(Sentence sentence, int token, Pronoun pronoun)
    {
        var place = (token, token, token + 1);
        if (pronoun.Speaks is { } person)
        {
            told.Add(place, MentionKind.Pronoun, speaking.Chain(person), null, "who speaks or is spoken to");
            return;
        }

        if (pronoun.IsNeuter && (salience.IsProposition(token) || salience.IsEmptySubject(sentence, token) || salience.IsWeather(sentence, token))) return;
        var isObject = !pronoun.IsPossessive && token > sentence.First && told.Tag(token - 1) is UniversalTag.Verb or UniversalTag.Adp;
        var weighed = told.Candidates.Where(candidate => sentence.Index - candidate.Sentence <= Reach && salience.Fits(candidate, pronoun, sentence, token, isObject))
            .Select(candidate => (Candidate: candidate, Weight: salience.Weight(candidate, pronoun, sentence, token, isObject))).OrderByDescending(pair => pair.Weight).Take(2).ToList();
        if (weighed.Count == 0)
        {
            if (!pronoun.IsNeuter) Open(sentence, token, pronoun, -1);
            return;
        }

        if (weighed.Count > 1 && weighed[0].Weight - weighed[1].Weight < 0.01)
        {
            // Whoever of the two it is, the next pronoun goes on with him.
            Open(sentence, token, pronoun, told.Add(place, MentionKind.Pronoun, -1, null, Undecided));
            return;
        }

        var found = weighed[0].Candidate;
        if (pronoun.IsFemale is { } female) found.IsFemale = female;
        if (found.IsPerson is null && !pronoun.IsPlural) found.IsPerson = !pronoun.IsNeuter;
        told.Link(found, place, MentionKind.Pronoun, "pronoun, most prominent that fits");
        told.Tell(found, sentence, place, true);
        if (!isObject && !pronoun.IsPossessive) found.Role = GrammaticalRole.Subject;
    }

    private static int RootOf(SyntaxLayer syntax, Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++) if (syntax.Relations[token] == "root") return token;
        return -1;
    }

    /// <summary>A pronoun for somebody whom no word before it tells of, or nobody knows which; the next may mean the same.</summary>
    /// <param name="mention">The pronoun's mention; -1 for none yet.</param>
    private void Open(Sentence sentence, int token, Pronoun pronoun, int mention)
    {
        var somebody = new Candidate { Key = "", IsPlural = pronoun.IsPlural, IsPerson = pronoun.IsPlural ? null : !pronoun.IsNeuter, IsFemale = pronoun.IsFemale, IsUntold = true, Count = 0, Mention = mention };
        told.Tell(somebody, sentence, (token, token, token + 1), true);
    }

    /// <summary>The chain of the person who says the sentence's quotation ('"I agree," said Jane Roe').</summary>
    private int? SpeakerOf(Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (told.Lemma(token) is not ("say" or "tell" or "add" or "explain" or "ask" or "write")) continue;
            foreach (var near in new[] { token - 1, token + 1, token + 2, token + 3 })
            {
                if (near < sentence.First || near >= sentence.End || told.MentionAt(near) < 0) continue;
                if (told.Mentions[told.MentionAt(near)] is { Type: NameType.Person, Chain: >= 0 } speaker) return speaker.Chain;
            }
        }

        return null;
    }
}
