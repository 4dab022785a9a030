using System.Globalization;

namespace Chancery.Training.Learning;

/// <summary>A count of right ones among all.</summary>
internal sealed class Share
{
    private int right;
    private int all;

    public double Percent => 100.0 * right / Math.Max(1, all);

    public void Add(bool isRight)
    {
        all++;
        if (isRight) right++;
    }

    public override string ToString() => Percent.ToString("F2", CultureInfo.InvariantCulture);
}
