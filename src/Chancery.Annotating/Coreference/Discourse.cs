using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>What a document has told of so far: its mentions, what each token tells of, and the chains. Used once, by one thread.</summary>
internal sealed class Discourse
{
    /// <summary>Candidates of so many places back are looked at, so that a long text takes no longer a word than a short one.</summary>
    private const int MostCandidates = 60;

    private readonly TokenLayer tokens;
    private readonly Dictionary<int, Candidate> byChain = [];
    private readonly int[] mentionAt;

    /// <summary>Inside the name of something that knowledge has: its words tell of nothing else.</summary>
    private readonly bool[] isLinked;

    /// <summary>Inside a name and its title.</summary>
    private readonly bool[] isNamed;

    /// <summary>What each token tells of, where it is the head of a phrase.</summary>
    private readonly Candidate?[] candidateAt;
    private int chains;

    public Discourse(AnnotatedDocument document, List<Mention> mentions, ReferenceWords words)
    {
        Document = document;
        Mentions = mentions;
        Words = words;
        Phrases = new NounPhrases(document);
        tokens = document.Tokens!;
        candidateAt = new Candidate?[tokens.Count];
        mentionAt = new int[tokens.Count];
        Array.Fill(mentionAt, -1);
        isLinked = new bool[tokens.Count];
        isNamed = new bool[tokens.Count];
        for (var at = 0; at < mentions.Count; at++)
        {
            var (first, end) = tokens.In(mentions[at].Head);
            if (end > first) mentionAt[end - 1] = at;
            chains = Math.Max(chains, mentions[at].Chain + 1);
            if (mentions[at].Kind != MentionKind.Name) continue;
            if (!mentions[at].Referents.IsEmpty) isLinked.AsSpan(first, Math.Max(0, end - first)).Fill(true);
            (first, end) = tokens.In(mentions[at].Span);
            isNamed.AsSpan(first, Math.Max(0, end - first)).Fill(true);
        }
    }

    public AnnotatedDocument Document { get; }

    public List<Mention> Mentions { get; }

    public ReferenceWords Words { get; }

    public NounPhrases Phrases { get; }

    /// <summary>What was told of, the latest last.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>The mention that ends at a token; -1 for none.</summary>
    public int MentionAt(int token) => mentionAt[token];

    public Candidate? CandidateAt(int token) => candidateAt[token];

    public bool IsLinked(int token) => isLinked[token];

    public bool IsNamed(int token) => isNamed[token];

    public Candidate? OfChain(int chain) => byChain.GetValueOrDefault(chain);

    public int NextChain() => chains++;

    public void Put(Candidate candidate, int token) => candidateAt[token] = candidate;

    public void Tell(Candidate candidate, Sentence sentence, (int First, int Head, int End) place, bool byPronoun)
    {
        candidate.Place = place;
        candidate.Sentence = sentence.Index;
        candidate.Role = Phrases.RoleOf(sentence, place.First, place.Head);
        candidate.ByPronoun = byPronoun;
        candidate.Count++;
        Candidates.Remove(candidate);
        Candidates.Add(candidate);
        if (Candidates.Count > MostCandidates) Candidates.RemoveAt(0);
    }

    /// <summary>Adds a mention of something that was told before.</summary>
    public void Link(Candidate candidate, (int First, int Head, int End) place, MentionKind kind, string reason)
    {
        if (candidate.Chain < 0) Chain(candidate);

        // A town, war or occasion is told again, but nothing acts for it.
        var acts = candidate.Referent?.Entity is not { } entity || entity.StartsWith("state/", StringComparison.Ordinal) || entity.StartsWith("org/", StringComparison.Ordinal) || entity.StartsWith("person/", StringComparison.Ordinal);
        candidate.Mention = Add(place, kind, candidate.Chain, kind != MentionKind.Pronoun || acts ? candidate.Referent : null, reason);
    }

    /// <summary>Opens the chain of something that is told again, with its first mention.</summary>
    public void Chain(Candidate candidate) => Chain(candidate, chains++);

    public void Chain(Candidate candidate, int chain)
    {
        candidate.Chain = chain;
        byChain.TryAdd(chain, candidate);
        if (candidate.Mention >= 0) Mentions[candidate.Mention] = Mentions[candidate.Mention] with { Chain = candidate.Chain };
        else candidate.Mention = Add(candidate.Place, candidate.IsName ? MentionKind.Name : candidate.IsUntold ? MentionKind.Pronoun : MentionKind.Nominal, candidate.Chain, candidate.Referent, "told before a reference");
    }

    /// <summary>Takes up the chain that a mention has, or gives it the candidate's.</summary>
    public void Join(Candidate candidate, int mention)
    {
        candidate.Mention = mention;
        var told = Mentions[mention];
        if (told.Chain < 0 && candidate.Chain >= 0) Mentions[mention] = told with { Chain = candidate.Chain };
        else if (told.Chain >= 0)
        {
            candidate.Chain = told.Chain;
            byChain.TryAdd(told.Chain, candidate);
        }
    }

    public int Add((int First, int Head, int End) place, MentionKind kind, int chain, Referent? referent, string reason)
    {
        var head = kind == MentionKind.Name ? new TextSpan(tokens.Starts[place.First], tokens.Ends[place.End - 1]) : tokens.Span(place.Head);
        Mentions.Add(new Mention(new TextSpan(tokens.Starts[place.First], tokens.Ends[place.End - 1]), head, kind, null)
        {
            Chain = chain, Reason = reason, Referents = referent is null ? [] : [referent],
        });
        if (mentionAt[place.End - 1] < 0) mentionAt[place.End - 1] = Mentions.Count - 1;
        return Mentions.Count - 1;
    }

    public string Word(int token) => Document.Token(token).Text;

    public string Lemma(int token) => Document.Lemmas!.Value[token];

    public UniversalTag Tag(int token) => Document.Tags!.Universal[token];
}
