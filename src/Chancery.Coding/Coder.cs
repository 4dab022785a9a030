using System.Collections.Immutable;

using Chancery.Coding.Events;
using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>Reads all families of claims off an annotated document, in text order.</summary>
public sealed class Coder : ICoder
{
    private readonly EventCoder events;

    private Coder(RulePack pack, KnowledgeBase knowledge)
    {
        var actors = new ActorFinder(new SectorWords(knowledge));
        var modality = new ModalityReader(pack.Family("governors"));
        events = new EventCoder(new FrameMatcher(pack.Family("events"), actors), modality, pack.Codebook);
    }

    public static Coder Create(RulePack pack, KnowledgeBase knowledge) => new(pack, knowledge);

    /// <exception cref="InvalidOperationException">A layer that coding reads is missing.</exception>
    public ImmutableArray<Claim> Code(AnnotatedDocument document, CancellationToken cancel)
    {
        Require(document);
        var claims = new List<Claim>();
        foreach (var passage in Passages.Of(document))
        {
            cancel.ThrowIfCancellationRequested();
            claims.AddRange(events.Code(passage));
        }

        return [.. claims.DistinctBy(claim => claim.Id).OrderBy(claim => claim.Because.Evidence.Span).ThenBy(claim => claim.Kind).ThenBy(claim => claim.Trigger).ThenBy(claim => claim.Id)];
    }

    private static void Require(AnnotatedDocument document)
    {
        if (document.Tokens is null || document.Sentences is null || document.Tags is null || document.Lemmas is null || document.Predicates is null || document.Mentions is null)
            throw new InvalidOperationException("Coding needs the layers Tokens, Sentences, Tags, Lemmas, Mentions and Predicates.");
    }
}
