using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>Which candidates a pronoun can stand for, and how prominent each is.</summary>
internal sealed class Salience(AnnotatedDocument document, ReferenceWords words)
{
    public bool Fits(Candidate candidate, Pronoun pronoun, Sentence sentence, int token, bool isObject)
    {
        if (pronoun.IsPlural) return !candidate.IsClause && (candidate.IsPlural || candidate.IsBody) && !IsOwnSubject(candidate, sentence, token, isObject);
        if (candidate.IsPlural || candidate.IsClause) return false;
        if (pronoun.IsNeuter && candidate.Referent?.Entity is { } entity && (entity.StartsWith("group/", StringComparison.Ordinal) || IsCopular(sentence, token))) return false;
        if (pronoun.IsNeuter) return candidate.IsPerson != true && !candidate.IsModifier && !IsOwnSubject(candidate, sentence, token, isObject);
        return candidate.IsPerson != false && candidate.IsFemale != !pronoun.IsFemale && !IsOwnSubject(candidate, sentence, token, isObject);
    }

    /// <summary>'It' after a verb is not the subject of that verb ('Athens praised it').</summary>
    private bool IsOwnSubject(Candidate candidate, Sentence sentence, int token, bool isObject)
    {
        if (!isObject || candidate.Sentence != sentence.Index || candidate.Role != GrammaticalRole.Subject) return false;
        if (document.Syntax is { } syntax) return syntax.Heads[token] == syntax.Heads[candidate.Place.Head] && syntax.Heads[token] >= 0;
        var verbs = 0;
        for (var at = candidate.Place.End; at < token; at++) if (document.Tags!.Universal[at] == UniversalTag.Verb) verbs++;
        return verbs <= 1;
    }

    /// <summary>'Finland's patience and its army': a possessor goes on possessing.</summary>
    private bool IsJoinedPossessor(Candidate candidate, Sentence sentence, int token) =>
        candidate.Sentence == sentence.Index && token - candidate.Place.End is > 1 and < 9 && document.Token(token - 1).Text is "and" or "or" && document.Token(candidate.Place.End).Text is "'s" or "’s" or "'" or "’";

    /// <summary>How prominent a candidate is; nearness, role in the clause, how often told, and whether the pronoun goes on with one before it.</summary>
    // The numbers were found by moving one at a time to where most antecedents of GUM's training part are right.
    public double Weight(Candidate candidate, Pronoun pronoun, Sentence sentence, int token, bool isObject)
    {
        var back = sentence.Index - candidate.Sentence;
        var weight = (-2.6 * back) + (0.2 * Math.Min(candidate.Count, 5)) + (0.002 * candidate.Place.Head / Math.Max(1, sentence.End));
        if (back > 0) weight -= 1.0;
        weight += candidate.Role switch { GrammaticalRole.Subject => 1.0, GrammaticalRole.Object => 0.85, _ => 0 };
        if (candidate.ByPronoun) weight += 1.0;
        if (candidate.IsName) weight += 0.3;
        if (pronoun.IsNeuter && candidate.Referent?.Entity is not null && candidate.IsPerson != true) weight += 0.4;
        if (candidate.IsPerson == true && !pronoun.IsNeuter && !pronoun.IsPlural) weight += 0.6;
        if (candidate.IsPerson == true && pronoun.IsPlural) weight += 0.4;
        if (pronoun.IsPlural && !candidate.IsPlural) weight -= 0.6;
        if (pronoun.IsFemale is { } female && candidate.IsFemale == female) weight += 1.0;
        if (!isObject && candidate.Role == GrammaticalRole.Subject) weight += 0.3;
        if (pronoun.IsPossessive && IsJoinedPossessor(candidate, sentence, token)) weight += 1.5;
        if (candidate.IsTogether) weight += 0.3;
        if (back == 0) weight -= 0.6 * Math.Min(token - candidate.Place.Head, 20) / 20;
        if (pronoun.IsNeuter && candidate.ByPronoun) weight += 0.8;
        return weight;
    }

    /// <summary>'It is likely that', 'it was a bid', 'it takes time to': a subject that stands for what follows, or for a thing that has no name here.</summary>
    public bool IsEmptySubject(Sentence sentence, int token)
    {
        if (document.Syntax is { } syntax && syntax.Relations[token].StartsWith("expl", StringComparison.Ordinal)) return true;
        if (token + 2 >= sentence.End || Lemma(token + 1) is not ("be" or "remain" or "seem" or "appear" or "take")) return false;
        var limit = Math.Min(sentence.End, token + 9);
        for (var at = token + 2; at < limit; at++) if (document.Token(at).Text is "that" or "to" or "whether" or "why" or "how") return true;
        return false;
    }

    /// <summary>'It was a bid', 'it is cold': what it is, nobody's state is likely to be.</summary>
    private bool IsCopular(Sentence sentence, int token) =>
        token + 2 < sentence.End && Lemma(token + 1) is "be" or "remain" or "seem" or "appear" && document.Tags!.Universal[token + 2] is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun;

    /// <summary>'Denied it', 'knew it': what is said or known, nobody and nothing that could act.</summary>
    public bool IsProposition(int token) =>
        document.Syntax is { } syntax && syntax.Relations[token] == "obj" && syntax.Heads[token] is >= 0 and var verb && words.TakesProposition(Lemma(verb));

    public bool IsWeather(Sentence sentence, int token) => token + 1 < sentence.End && Lemma(token + 1) is "rain" or "snow" or "thunder" or "hail";

    private string Lemma(int token) => document.Lemmas!.Value[token];
}
