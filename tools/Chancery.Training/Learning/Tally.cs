namespace Chancery.Training.Learning;

/// <summary>What came out right, by kind.</summary>
internal sealed class Tally
{
    public Share Universal { get; } = new();

    public Share Heads { get; } = new();

    public Share Relations { get; } = new();

    public Share Names { get; } = new();

    public override string ToString() => $"UPOS {Universal} heads {Heads} relations of gold heads {Relations} name tags {Names}";
}
