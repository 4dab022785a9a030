namespace Chancery.Politics.Contents;

/// <summary>A frame in which the matter is told.</summary>
/// <param name="Frame">A named frame of the rules ("multipolar order", "axis", "lifeline").</param>
/// <param name="Voice">"own" where the article itself frames, "quoted" where somebody in it does.</param>
public sealed record NarrativeContent(string Frame, string Voice) : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Narrative;
}
