using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Stances;

/// <summary>Finds the frames in which a matter is told, and whether the article or somebody in it tells it so.</summary>
internal sealed class NarrativeCoder(PhraseMatcher frames)
{
    public IEnumerable<Claim> Code(Passage passage)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (rule, span, _, _) in frames.In(passage))
        {
            var voice = IsQuoted(passage, span) ? "quoted" : "own";
            if (!told.Add(rule.Code + voice)) continue;
            yield return Evidence.Claim(passage, new NarrativeContent(rule.Code, voice), rule.Id, span, [], Modality.Asserted, Setting.Of(passage, null));
        }
    }

    private static bool IsQuoted(Passage passage, TextSpan span) =>
        SpeakerFinder.Near(passage.Document, span).Any(quote => quote.Kind != QuoteKind.Scare && !quote.Source.IsEmpty && quote.Content.Any(part => part.Overlaps(span)));
}
