using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text;

namespace Chancery.Coding.Meetings;

/// <summary>The CONSULT event of the article's main meeting, where its sentence names both sides apart from the word of meeting.</summary>
internal static class MeetingEvents
{
    public static IEnumerable<Claim> Of(AnnotatedDocument document, IEnumerable<Claim> meetings, Codebook codebook)
    {
        var main = meetings.FirstOrDefault(claim => claim.Content is MeetingContent { IsMain: true } && claim.Because.Rule.EndsWith("+sentence", StringComparison.Ordinal));
        if (main?.Content is not MeetingContent meeting) yield break;
        var actors = meeting.Participants.Select(participant => participant.Actor).ToList();
        var content = new EventContent
        {
            Type = PloverType.Consult,
            Contexts = ["diplomatic"],
            Cameo = "040",
            Goldstein = codebook.Cameo("040")?.Goldstein,
            Source = [actors[0]],
            Target = [.. actors.Skip(1)],
            Reciprocal = true,
        };
        yield return new Claim(document.Document, content, new Because("consult/meet-01+sentence", [.. main.Because.Citations]), main.Trigger)
        {
            When = main.When,
            WhenValue = main.WhenValue,
            Where = main.Where,
            Speaker = main.Speaker,
        };
    }
}
