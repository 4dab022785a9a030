namespace Chancery.Training.Corpora;

/// <summary>One sentence with its gold columns; heads are token indices of the sentence, -1 for the root.</summary>
internal sealed record TreebankSentence(
    string Document,
    string[] Words,
    string[] Lemmas,
    string[] Universal,
    string[] Native,
    string[] Features,
    int[] Heads,
    string[] Relations,
    string[] Misc)
{
    /// <summary>IOB2 tags of names; null where the sentence has none of its own.</summary>
    public string[]? Names { get; init; }

    public int Count => Words.Length;
}
