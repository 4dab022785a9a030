using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Finds the verb group that starts at a token: auxiliaries, negation, adverbs, the main verb and its particle.</summary>
internal sealed class VerbChunker(SentenceWords words, PredicateLexicon lexicon)
{
    /// <summary>Null where no verb group starts here.</summary>
    public Item? At(int start)
    {
        if (words.Tag(start) is not (UniversalTag.Aux or UniversalTag.Verb) && !IsTo(start) && !(IsNot(start) && StartsVerb(start + 1))) return null;
        var to = false;
        var be = -1;
        var have = false;
        var negated = false;
        var modal = (string?)null;
        var firstAux = -1;
        var adverbs = new List<int>();
        var token = start;
        for (; token < words.End; token++)
        {
            var tag = words.Tag(token);
            if (tag == UniversalTag.Verb) break;
            if (IsTo(token) && !to) to = true;
            else if (IsNot(token)) negated = !(words.Lower(token + 1) is "just" or "only" or "merely" or "simply" or "solely");
            else if ((tag == UniversalTag.Adv || words.Lower(token) == "neither") && (StartsVerb(token + 1) || words.Tag(token + 1) is UniversalTag.Adv && StartsVerb(token + 2))) adverbs.Add(token);
            else if (tag == UniversalTag.Aux) Auxiliary(token, ref be, ref have, ref modal, ref firstAux);
            else break;
        }

        var copula = words.Tag(token) != UniversalTag.Verb;
        if (copula && firstAux < 0) return null;
        var head = copula ? firstAux < 0 ? start : Math.Max(be, firstAux) : token;
        var end = copula ? LastOf(start, token) : token + 1;
        var item = new Item(ItemKind.Verb, start, end, head) { Modal = modal, Negated = negated, Lemma = words.Lemma(head) };
        item.Adverbs.AddRange(adverbs);
        item.Passive = !copula && be >= 0 && IsParticiple(token);
        item.Form = Form(item, to, firstAux, be, have, copula);
        item.Tense = Tense(item, firstAux, have);
        if (!copula) Particle(item);
        return item;
    }

    private static int LastOf(int start, int token) => Math.Max(start + 1, token);

    private void Auxiliary(int token, ref int be, ref bool have, ref string? modal, ref int firstAux)
    {
        if (firstAux < 0) firstAux = token;
        var lemma = words.Lemma(token);
        if (lemma is "be" or "get") be = token;
        else if (lemma == "have") have = true;
        else if (lemma != "do") modal = words.Lower(token) is var lower && lower.StartsWith("wo", StringComparison.Ordinal) && lower.Length == 2 ? "will" : Full(lower);
    }

    private static string Full(string modal) => modal switch { "'ll" => "will", "'d" => "would", "ca" => "can", _ => modal };

    private bool IsTo(int token) => words.Tag(token) == UniversalTag.Part && words.Lower(token) == "to";

    private bool IsNot(int token) => words.Lower(token) is "not" or "n't" && words.Tag(token) is UniversalTag.Part or UniversalTag.Adv;

    private bool StartsVerb(int token) => words.Tag(token) is UniversalTag.Verb or UniversalTag.Aux || IsTo(token) || (words.Tag(token) is UniversalTag.Part && IsNot(token));

    private bool IsParticiple(int token) => !words.Lower(token).EndsWith("ing", StringComparison.Ordinal);

    private VerbForm Form(Item item, bool to, int firstAux, int be, bool have, bool copula)
    {
        var lower = words.Lower(item.Head);
        if (to) return VerbForm.Infinitive;
        if (firstAux >= 0)
        {
            var opening = words.Lower(firstAux);
            return opening is "being" or "having" ? VerbForm.Gerund : VerbForm.Finite;
        }

        if (copula || be >= 0 || have) return VerbForm.Finite;
        if (lower.EndsWith("ing", StringComparison.Ordinal) && words.Lemma(item.Head) != lower) return VerbForm.Gerund;
        if (lexicon.Is("participle", lower)) return VerbForm.Participle;
        if (lexicon.Is("past", lower) || lower == words.Lemma(item.Head) || lower.EndsWith('s')) return VerbForm.Finite;
        return VerbForm.PastOrParticiple;
    }

    private PredicateTense Tense(Item item, int firstAux, bool have)
    {
        if (item.Modal is "will" or "shall") return PredicateTense.Future;
        if (item.Form is VerbForm.Infinitive or VerbForm.Gerund || item.Modal is not null) return PredicateTense.None;
        if (have) return PredicateTense.Past;
        var lower = words.Lower(firstAux >= 0 ? firstAux : item.Head);
        if (lower is "was" or "were" or "did" or "had") return PredicateTense.Past;
        if (firstAux >= 0) return PredicateTense.Present;
        return lower.EndsWith('s') || lower == words.Lemma(item.Head) ? PredicateTense.Present : PredicateTense.Past;
    }

    /// <summary>Joins the particle or preposition that makes one lemma with the verb ("carry out", "rule out").</summary>
    private void Particle(Item item)
    {
        var next = item.End;
        if (next >= words.End || words.Tag(next) is not (UniversalTag.Adp or UniversalTag.Adv or UniversalTag.Adj)) return;
        var joined = item.Lemma + " " + words.Lower(next);
        if (!lexicon.Is("phrasal", joined) || lexicon.Is("time", words.Lower(next + 1))) return;
        item.Lemma = joined;
        item.End = next + 1;
    }
}
