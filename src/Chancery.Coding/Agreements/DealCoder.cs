using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>Reads agreements told by the noun alone: 'the absence of a deal for', 'few agreements', 'chief among them a deal to'.</summary>
internal sealed class DealCoder(ImmutableArray<string> nouns, AgreementWords words)
{
    private const int Reach = 9;

    public IEnumerable<Claim> Code(Passage passage, Sides sides, IReadOnlyCollection<TextSpan> taken)
    {
        for (var token = passage.First; token < passage.End; token++)
        {
            if (!(nouns.Contains(passage.Lemma(token)) || IsStatement(passage, token)) || passage.Document.Token(token).Tag is not (UniversalTag.Noun or UniversalTag.Propn)) continue;
            // 'An understanding of the region' is no paper.
            if (passage.Lemma(token) is "understanding" or "settlement" && token + 1 < passage.End && passage.IsLower(token + 1, "of")) continue;
            var span = passage.Document.Tokens!.Span(token);
            if (taken.Any(other => other.Overlaps(span))) continue;
            if ((Statements(passage, token) ?? StatusOf(passage, token)) is not { } read) continue;
            yield return Claim(passage, token, read.Status, read.Rule, read.Cue, sides);
        }
    }

    private Claim Claim(Passage passage, int token, CommitmentStatus status, string rule, int cue, Sides sides)
    {
        var tokens = passage.Document.Tokens!;
        var trigger = tokens.Span(Math.Min(cue, token)).Cover(tokens.Span(token));
        var start = Described(passage, token);
        var about = Matter.Bare(passage, new TextSpan(tokens.Starts[start], NounMatter.Complete(passage, tokens.Span(token)).End)) ?? tokens.Span(token);
        var terms = Terms.Of(passage, about, trigger, words);
        var content = new AgreementContent
        {
            Status = status,
            Parties = sides.Actors,
            About = Matter.Words(passage, about),
            Initiative = terms.Initiative,
            Terms = status == CommitmentStatus.NotReached ? [] : terms.Amounts,
            Count = terms.Count,
        };
        return Evidence.Claim(passage, content, sides.Mark(rule), trigger, [], Modality.Asserted, Setting.Of(passage, null));
    }

    /// <summary>'A joint statement', 'a joint communiqué'.</summary>
    private static bool IsStatement(Passage passage, int noun) => noun > passage.First && passage.Lemma(noun) == "statement" && passage.IsLower(noun - 1, "joint", "common", "final");

    /// <summary>Of statements only that there was none: 'without a joint statement'.</summary>
    private static (CommitmentStatus Status, string Rule, int Cue)? Statements(Passage passage, int noun)
    {
        if (!IsStatement(passage, noun)) return null;
        for (var token = noun - 2; token >= Math.Max(passage.First, noun - 4); token--)
        {
            if (passage.IsLower(token, "without", "no")) return (CommitmentStatus.NotReached, "agreement/absent-01", token);
        }

        return null;
    }

    /// <summary>The first of the words that describe the noun, from its count on ('few economic agreements').</summary>
    private static int Described(Passage passage, int noun)
    {
        var start = noun;
        while (start > passage.First && noun - start < 6 && !passage.IsLower(start - 1, "no", "such")
            && (passage.Document.Token(start - 1).Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn || passage.IsLower(start - 1, "-")))
            start--;
        return start;
    }

    private static (CommitmentStatus Status, string Rule, int Cue)? StatusOf(Passage passage, int noun)
    {
        if (IsStatement(passage, noun)) return null;
        for (var token = noun - 1; token >= passage.First && noun - token <= Reach; token--)
        {
            if (passage.IsLower(token, "absence", "lack", "without", "no", "elusive", "unable", "fail", "failed", "fails", "failing", "failure"))
                return (CommitmentStatus.NotReached, "agreement/absent-01", token);
            if (passage.IsLower(token, "few") && noun - token <= 4) return (CommitmentStatus.Agreed, "agreement/few-01", token);
            if (passage.IsLower(token, "hope", "hopes", "if", "would", "could", "may", "might", "possible", "potential", "towards", "toward", "under", "talks", "negotiations", "pending"))
                return null;
        }

        return IsAchieved(passage, noun) ? (CommitmentStatus.Agreed, "agreement/noun-01", noun - 1) : null;
    }

    /// <summary>'A landmark deal to …', 'a new agreement on …': an article, a word of praise or newness, the noun, and what it is for.</summary>
    private static bool IsAchieved(Passage passage, int noun)
    {
        if (noun + 1 >= passage.End || noun - 2 < passage.First || !passage.IsLower(noun + 1, "to", "on", "for", "that", "under")) return false;
        if (!passage.IsLower(noun - 1, "landmark", "historic", "major", "new", "signed", "binding", "final", "finalised", "finalized", "long-term", "comprehensive", "massive", "key"))
            return false;
        return passage.IsLower(noun - 2, "a", "an", "the", "its", "their") || passage.IsLower(noun - 2, ",", "and", "was", "including");
    }
}
