namespace Chancery.Annotating.Tags;

/// <summary>What is known of one written form: how often it bore each tag, and the lemma under each.</summary>
internal sealed class WordEntry(string form)
{
    public string Form => form;

    public int Total { get; private set; }

    public int[] Counts { get; } = new int[TagNames.Count];

    /// <summary>The lemma under a tag; null where nothing is known.</summary>
    public string?[] Lemmas { get; } = new string?[TagNames.Count];

    public void Add(int tag, int count, string lemma)
    {
        Counts[tag] += count;
        Total += count;
        Lemmas[tag] ??= lemma;
    }
}
