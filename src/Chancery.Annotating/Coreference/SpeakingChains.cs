namespace Chancery.Annotating.Coreference;

/// <summary>Who 'I', 'we' and 'you' are: one each for the text itself, and one each for those whom it quotes, anew with each speaker.</summary>
internal sealed class SpeakingChains(Func<int> next)
{
    private readonly Dictionary<string, int> ofText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ofQuote = new(StringComparer.Ordinal);
    private bool isQuoted;
    private int? speaker;

    /// <param name="said">The chain of who speaks in the sentence; null where it does not say.</param>
    public void StartSentence(int? said)
    {
        if (said is null || said == speaker) return;
        speaker = said;
        ofQuote.Clear();
        ofQuote["I"] = said.Value;
    }

    /// <summary>Follows the quotation marks.</summary>
    public void Read(string token)
    {
        if (token is "“" or "``") isQuoted = true;
        else if (token is "”" or "''") isQuoted = false;
        else if (token == "\"") isQuoted = !isQuoted;
    }

    /// <summary>Somebody is spoken to by name ('Thank you, Mr Roe').</summary>
    public void Address(int chain) => (isQuoted ? ofQuote : ofText)["you"] = chain;

    public int Chain(string person)
    {
        var chainOf = isQuoted ? ofQuote : ofText;
        if (!chainOf.TryGetValue(person, out var chain)) chainOf.Add(person, chain = next());
        return chain;
    }
}
