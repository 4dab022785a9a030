using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Coding.Dating;

/// <summary>Builds the claims of dating.</summary>
internal static class DatingClaims
{
    public static Claim Of(Passage passage, DatingContent content, string rule, TextSpan trigger) =>
        new(passage.Document.Document, content, Evidence.For(passage, rule, trigger, []), trigger)
        {
            When = content.Interval,
            Speaker = SpeakerFinder.At(passage.Document, trigger),
        };
}
