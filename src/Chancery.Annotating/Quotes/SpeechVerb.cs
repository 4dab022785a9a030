using System.Collections.Frozen;

namespace Chancery.Annotating.Quotes;

/// <summary>A verb that attributes words, with what may follow it.</summary>
/// <param name="Lemma">"say", "call for".</param>
/// <param name="Kind">What the speaker does by it ("say", "deny", "warn").</param>
/// <param name="Takes">"that", "quote", "wh", "to", "np", "nobody" (whoever holds it need not be told), or a preposition.</param>
internal sealed record SpeechVerb(string Lemma, string Kind, FrozenSet<string> Takes)
{
    public bool CanTake(string what) => Takes.Contains(what);
}
