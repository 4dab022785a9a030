using System.Collections.Immutable;

using Chancery.Politics;
using Chancery.Text;

namespace Chancery.Coding.Frames;

/// <summary>Builds claims with the whole sentence, the trigger and the actors' words as citations.</summary>
internal static class Evidence
{
    public static Because For(Passage passage, string rule, TextSpan trigger, IEnumerable<Actor> actors)
    {
        var document = passage.Document.Document;
        var citations = ImmutableArray.CreateBuilder<Citation>();
        citations.Add(document.Cite(passage.Span));
        citations.Add(document.Cite(trigger));
        foreach (var span in actors.Select(actor => actor.Span).Where(span => !span.IsEmpty).Distinct().Order().Take(12))
            citations.Add(document.Cite(span));
        return new Because(rule, citations.ToArray());
    }

    public static Claim Claim(Passage passage, ClaimContent content, string rule, TextSpan trigger, IEnumerable<Actor> actors, Modality modality, Setting setting)
    {
        var quote = SpeakerFinder.QuoteAt(passage.Document, trigger);
        var denied = quote is { Stance: "deny" or "dismiss" or "refute" };
        return new Claim(passage.Document.Document, content, For(passage, rule, trigger, actors), trigger)
        {
            Modality = denied ? Modality.Denied : modality,
            Speaker = SpeakerFinder.At(passage.Document, trigger, passage.Main),
            When = setting.When,
            WhenValue = setting.WhenValue,
            Where = setting.Where,
        };
    }
}
