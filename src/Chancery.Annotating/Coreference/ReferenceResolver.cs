using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>Resolves the references of one document. Used once, by one thread.</summary>
internal sealed class ReferenceResolver
{
    /// <summary>How many sentences back a pronoun may reach.</summary>
    private const int Reach = 2;

    private readonly AnnotatedDocument document;
    private readonly TokenLayer tokens;
    private readonly DefiniteReference definite;
    private readonly Dictionary<string, Antecedent> antecedents = new(StringComparer.Ordinal);
    private readonly List<Antecedent> inOrder = [];
    private readonly Dictionary<string, int> together = new(StringComparer.Ordinal);

    /// <summary>For each of the last sentences, what it mentions in order: singles, and groups of several.</summary>
    private readonly List<List<Antecedent[]>> recent = [];
    private readonly List<Mention> resolved = [];
    private Antecedent? outside;
    private int current;
    private int chains;

    public ReferenceResolver(AnnotatedDocument document, ReferenceWords words)
    {
        this.document = document;
        tokens = document.Tokens!;
        definite = new DefiniteReference(document, words.BodyNouns, inOrder);
    }

    public List<Mention> Resolve()
    {
        var mentions = document.Mentions!.Items;
        var next = 0;
        Mention? before = null;
        foreach (var sentence in document.AllSentences())
        {
            recent.Add([]);
            current = sentence.Index;
            if (recent.Count > Reach + 1) recent.RemoveAt(0);
            var end = 0;
            for (var token = sentence.First; token < sentence.End; token++)
            {
                while (next < mentions.Length && mentions[next].Span.Start <= tokens.Starts[token])
                {
                    // 'Leaders' inside 'the two leaders' is not mentioned twice.
                    if (mentions[next].Span.End > end || mentions[next].Referents is [{ Actor: not null }])
                    {
                        // 'Russian' inside 'Russian President Vladimir Putin' is chained, but is nothing to refer to.
                        var nested = next + 1 < mentions.Length && mentions[next + 1].Span.Contains(mentions[next].Span) && !IsPossessor(mentions[next]);
                        resolved.Add(definite.Body(mentions[next], sentence, recent) ?? Enter(mentions[next], before, nested));
                        if (!nested) before = mentions[next];
                        end = Math.Max(end, mentions[next].Span.End);
                    }

                    next++;
                }

                if (tokens.Starts[token] < end) continue;
                if (Refer(sentence, token) is not { } mention) continue;
                resolved.Add(mention);
                end = mention.Span.End;
            }
        }

        for (; next < mentions.Length; next++) resolved.Add(mentions[next]);
        return resolved;
    }

    /// <summary>'Putin' in 'Putin's aide': inside the other's phrase, but somebody by himself.</summary>
    private bool IsPossessor(Mention mention) =>
        (mention.Type == NameType.Person || mention.Kind == MentionKind.Nominal) && document.Document.Text.AsSpan(mention.Span.End) is ['\'' or '’', 's', ..];

    /// <summary>Chains a mention with those of the same referent, and makes it an antecedent.</summary>
    private Mention Enter(Mention mention, Mention? before, bool nested)
    {
        if (mention.Referents is not [var referent]) return mention;
        if (referent.Entity is { } entity && (entity.StartsWith("initiative/", StringComparison.Ordinal) || entity.StartsWith("conflict/", StringComparison.Ordinal)
            || entity.StartsWith("occasion/", StringComparison.Ordinal) || entity.StartsWith("place/", StringComparison.Ordinal))) return Chained(mention, referent);
        var antecedent = AntecedentOf(referent, mention);
        // A nationality is no mention of the state that a reference could go back to.
        if (nested) return mention.Type is null && mention.Kind == MentionKind.Name ? mention : mention with { Chain = antecedent.Chain };
        antecedent.Count++;
        antecedent.LastSentence = current;
        antecedent.IsFemale ??= Gender(mention);
        var here = recent[^1];
        if (before is not null && IsCoordinated(before, mention) && here.Count > 0) here[^1] = [.. here[^1], antecedent];
        else if (IsAdjective(mention)) return mention.Type is null && mention.Kind == MentionKind.Name ? mention : mention with { Chain = antecedent.Chain };
        else if (!IsPlural(mention)) here.Add([antecedent]);
        else if (IsPlural(mention)) here.Add([antecedent, antecedent]);
        return mention with { Chain = antecedent.Chain };
    }

    private Mention Chained(Mention mention, Referent referent)
    {
        if (!antecedents.TryGetValue(referent.Entity!, out var known)) antecedents.Add(referent.Entity!, known = new Antecedent(chains++, referent, false));
        return mention with { Chain = known.Chain };
    }

    private Antecedent AntecedentOf(Referent referent, Mention mention)
    {
        var key = KeyOf(referent, mention);
        if (antecedents.TryGetValue(key, out var known)) return known;
        var isPerson = mention.Type == NameType.Person || referent.Entity?.StartsWith("person/", StringComparison.Ordinal) == true;
        known = new Antecedent(chains++, referent, isPerson)
        {
            IsLeader = isPerson && referent.Role is { } role && (role.Contains("President", StringComparison.Ordinal) || role.Contains("Prime Minister", StringComparison.Ordinal)
                || role.Contains("Leader", StringComparison.Ordinal) || role.Contains("Premier", StringComparison.Ordinal) || role.Contains("Chancellor", StringComparison.Ordinal)
                || role.Contains("King", StringComparison.Ordinal) || role.Contains("leader", StringComparison.Ordinal)),
        };
        antecedents.Add(key, known);
        inOrder.Add(known);
        return known;
    }

    /// <summary>A state's people ('Russians') and the seat of its government are told apart from the state, though they act for it.</summary>
    private string KeyOf(Referent referent, Mention mention)
    {
        var key = referent.Entity ?? referent.Name;
        if (referent.Sector == "GOV" && key.StartsWith("state/", StringComparison.Ordinal)) return key + "/seat";
        var isPeople = mention is { Kind: MentionKind.Name, Type: null, Modifies: false } && document.Document.Text[mention.Head.End - 1] == 's';
        return isPeople && key.StartsWith("state/", StringComparison.Ordinal) ? key + "/people" : key;
    }

    private Mention? Refer(Sentence sentence, int token)
    {
        string Word(int at) => at < sentence.End ? document.Token(at).Text.ToLowerInvariant() : "";
        var span = tokens.Span(token);
        if (PluralPhrase.At(token, Word) is { } phrase && Several(phrase) is { Length: > 1 } several)
            return Mentioned(new TextSpan(span.Start, tokens.Ends[phrase.End - 1]), tokens.Span(phrase.End - 1), MentionKind.Nominal, several);
        if (definite.Refer(sentence, token, recent) is { } told) return told;
        if (document.Tags!.Universal[token] is not (UniversalTag.Pron or UniversalTag.Det)) return null;
        var found = Word(token) switch
        {
            "he" or "him" or "his" or "himself" => Single(candidate => candidate.IsPerson && candidate.IsFemale != true),
            "she" or "her" or "hers" or "herself" => Single(candidate => candidate.IsPerson && candidate.IsFemale != false),
            "they" or "them" or "their" or "theirs" or "themselves" => Group(),
            _ => null,
        };
        if (found is null) return null;
        if (found.Length == 1 && Word(token) is "she" or "her" or "hers" or "herself") found[0].IsFemale = true;
        else if (found.Length == 1 && Word(token) is "he" or "him" or "his" or "himself") found[0].IsFemale = false;
        return Mentioned(span, span, MentionKind.Pronoun, found);
    }

    /// <summary>The first that fits of the same sentence (its subject comes first), else of the one before.</summary>
    private Antecedent[]? Single(Func<Antecedent, bool> fits)
    {
        for (var back = recent.Count - 1; back >= 0; back--)
        {
            foreach (var group in recent[back])
            {
                if (group is [var only] && fits(only)) return [only];
            }
        }

        return null;
    }

    private Antecedent[]? Group()
    {
        for (var back = recent.Count - 1; back >= 0; back--)
        {
            for (var at = 0; at < recent[back].Count; at++)
            {
                if (recent[back][at].Length > 1) return [.. recent[back][at].Distinct()];
            }
        }

        return null;
    }

    /// <summary>The several that a plural phrase means: those whom the article is about, where that is clear, else those named together last.</summary>
    private Antecedent[]? Several(PluralPhrase phrase)
    {
        var number = phrase.Number == 0 ? 2 : phrase.Number;
        // 'President Roe met both presidents': she is none of them.
        outside = phrase.People == true && recent[^1] is [[{ IsPerson: true } subject]] ? subject : null;
        // Of an article about leaders, 'the two countries' are theirs.
        if (phrase.People != true && Principals(phrase with { People = true }, number) is { } leaders
            && leaders.All(leader => leader.Referent.Actor is not null) && leaders.DistinctBy(leader => leader.Referent.Actor).Count() == number) return [.. leaders.Select(StateOf)];
        if (Principals(phrase, number) is { } principals) return principals;
        for (var back = recent.Count - 1; back >= 0; back--)
        {
            for (var at = recent[back].Count - 1; at >= 0; at--)
            {
                var group = recent[back][at].Where(candidate => Fits(candidate, phrase)).Distinct().ToArray();
                if (group.Length == number) return group;
            }
        }

        return FromLeaders(phrase, number);
    }

    /// <summary>The leaders, or states, that are named far more than any other so far; null where none stand out.</summary>
    private Antecedent[]? Principals(PluralPhrase phrase, int number)
    {
        var candidates = inOrder.Where(candidate => Fits(candidate, phrase) && (!candidate.IsPerson || candidate.IsLeader))
            .Select(candidate => (Candidate: candidate, Weight: Weight(candidate))).OrderByDescending(weighed => weighed.Weight).Take(number + 1).ToList();
        if (candidates.Count < number || candidates[number - 1].Weight < 2) return null;
        if (candidates.Count > number && 2 * candidates[number].Weight > candidates[number - 1].Weight) return null;
        return [.. candidates.Take(number).Select(weighed => weighed.Candidate)];
    }

    /// <summary>How often it was mentioned; a state also through its leaders.</summary>
    private int Weight(Antecedent candidate) => candidate.IsPerson
        ? candidate.Count
        : candidate.Count + inOrder.Where(other => other.IsLeader && other.Referent.Actor == candidate.Referent.Actor).Sum(leader => leader.Count);

    private bool Fits(Antecedent candidate, PluralPhrase phrase) => phrase.People switch
    {
        true => candidate.IsPerson && candidate != outside,
        false => candidate.IsState,
        null => candidate.IsState,
    };

    /// <summary>'Both leaders' where no more are named, and 'the two countries' of an article that names their leaders only.</summary>
    private Antecedent[]? FromLeaders(PluralPhrase phrase, int number)
    {
        if (phrase.People == true) return inOrder.Where(candidate => candidate.IsLeader && candidate != outside).ToArray() is var all && all.Length == number ? all : null;
        var leaders = inOrder.Where(candidate => candidate.IsLeader && candidate.Referent.Actor is not null).OrderByDescending(candidate => candidate.Count).Take(number).ToList();
        return leaders.Count < number ? null : [.. leaders.Select(StateOf)];
    }

    private Antecedent StateOf(Antecedent leader)
    {
        var code = leader.Referent.Actor!;
        if (antecedents.TryGetValue("state/" + code, out var known)) return known;
        var name = leader.Referent.Role is { } role && role.LastIndexOf(" of ", StringComparison.Ordinal) is var of and > 0 ? role[(of + 4)..] : code;
        known = new Antecedent(chains++, new Referent("state/" + code, name, code, null), false);
        antecedents.Add("state/" + code, known);
        inOrder.Add(known);
        return known;
    }

    /// <summary>The same several are one referent wherever they are told together.</summary>
    private int ChainOf(Antecedent[] several)
    {
        var key = string.Join(' ', several.Select(one => one.Chain).Distinct().Order());
        if (!together.TryGetValue(key, out var chain)) together.Add(key, chain = chains++);
        return chain;
    }

    private Mention Mentioned(TextSpan span, TextSpan head, MentionKind kind, Antecedent[] found)
    {
        // 'They' at the head of a sentence is its subject: 'their' further on means the same.
        recent[^1].Add(found);
        return new Mention(span, head, kind, null)
        {
            Referents = [.. found.Select(antecedent => antecedent.Referent)],
            Chain = found.Length == 1 ? found[0].Chain : ChainOf(found),
            Reason = kind == MentionKind.Pronoun ? "pronoun, nearest that fits" : "plural, those named together",
        };
    }

    /// <summary>Nothing but 'and', a comma or 'with' between two mentions, as in 'Xi and Putin'.</summary>
    private bool IsCoordinated(Mention before, Mention mention)
    {
        if (before.Span.End >= mention.Span.Start) return false;
        var between = document.Document.Text.AsSpan(before.Span.End, mention.Span.Start - before.Span.End).Trim();
        return between is "and" or "," or ", and" or "&" or "and the" or ", the" or "and his" or "and the visiting";
    }

    /// <summary>'Russian' in 'Russian gas', 'US' in 'US-led': no noun that 'it' could take up; 'Russia' in 'Russia's gas' is one.</summary>
    private bool IsAdjective(Mention mention)
    {
        if (!mention.Modifies || mention.Type == NameType.Person) return false;
        var text = document.Document.Text;
        return mention.Span.End >= text.Length || text[mention.Span.End] is not ('\'' or '’' or '-' or '–');
    }

    /// <summary>Several people or states under one name ('officials', 'Western powers'): not what 'it' takes up.</summary>
    private bool IsPlural(Mention mention) =>
        (mention.Kind == MentionKind.Nominal || (mention.Type == NameType.Miscellaneous && IsLastWordLower(mention.Head))) && document.Document.Slice(mention.Head) is var head && head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal);

    private bool IsLastWordLower(TextSpan span) => document.Document.Text.AsSpan(span.Start, span.Length) is var words && char.IsLower(words[words.LastIndexOf(' ') + 1]);

    private bool? Gender(Mention mention)
    {
        if (mention.Type != NameType.Person) return null;
        var before = document.Document.Text.AsSpan(mention.Span.Start, mention.Head.Start - mention.Span.Start);
        if (before.Contains("woman", StringComparison.OrdinalIgnoreCase) || before.Contains("Mrs", StringComparison.Ordinal) || before.Contains("Ms", StringComparison.Ordinal)
            || before.Contains("Queen", StringComparison.Ordinal)) return true;
        return before.Contains("Mr", StringComparison.Ordinal) || before.Contains("King ", StringComparison.Ordinal) ? false : null;
    }
}
