using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>Reads what the papers signed did not contain: 'the pipeline was not among the documents'.</summary>
internal static class LeftOut
{
    private const string Rule = "agreement/left-out-01";

    public static Claim? Of(Passage passage, Sides sides)
    {
        for (var token = passage.First + 2; token + 1 < passage.End; token++)
        {
            if (!passage.IsLower(token, "among") || !IsDenied(passage, token) || !LeadsToPapers(passage, token)) continue;
            return Subject(passage, token) is { } about ? Claim(passage, token, about, sides) : null;
        }

        return null;
    }

    private static bool IsDenied(Passage passage, int among) =>
        passage.IsLower(among - 1, "not", "n't", "n’t", "nowhere", "missing") || (passage.IsLower(among - 2, "not") && passage.Document.Token(among - 1).Tag == UniversalTag.Adv);

    private static bool LeadsToPapers(Passage passage, int among) =>
        Enumerable.Range(among + 1, Math.Min(6, passage.End - among - 1)).Any(token => passage.Lemma(token) is "paper" or "document" or "agreement" or "deal" or "contract" or "text" or "accord" or "memorandum");

    /// <summary>The words before the verb, from where their clause begins.</summary>
    private static TextSpan? Subject(Passage passage, int among)
    {
        var end = among;
        while (end > passage.First && (passage.IsLower(end - 1, "not", "n't", "n’t") || passage.Document.Token(end - 1).Tag is UniversalTag.Aux or UniversalTag.Adv)) end--;
        var first = end;
        while (first > passage.First && end - first < 20 && !passage.IsLower(first - 1, ",", ";", ":", "but", "that", "—", "–")) first--;
        return first < end ? Matter.Bare(passage, new TextSpan(passage.Document.Tokens!.Starts[first], passage.Document.Tokens.Span(end - 1).End)) : null;
    }

    private static Claim Claim(Passage passage, int among, TextSpan about, Sides sides)
    {
        var tokens = passage.Document.Tokens!;
        var trigger = tokens.Span(among - 1).Cover(tokens.Span(among));
        var content = new AgreementContent
        {
            Status = CommitmentStatus.NotReached,
            Parties = sides.Actors,
            About = Matter.Words(passage, about),
            Initiative = Terms.InitiativeOf(passage, about),
        };
        return Evidence.Claim(passage, content, sides.Mark(Rule), trigger, [], Modality.Asserted, Setting.Of(passage, null));
    }
}
