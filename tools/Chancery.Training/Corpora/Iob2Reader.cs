namespace Chancery.Training.Corpora;

/// <summary>Reads names as rows of id, token and IOB2 tag; any further column is ignored.</summary>
internal static class Iob2Reader
{
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var words = new List<string>();
        var tags = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && words.Count > 0)
            {
                var none = new string[words.Count];
                yield return new TreebankSentence(path, [.. words], none, none, none, none, new int[words.Count], none, none) { Names = [.. tags] };
                words.Clear();
                tags.Clear();
            }

            var cells = line.Split('\t');
            if (cells.Length < 3 || !char.IsAsciiDigit(cells[0][0])) continue;
            words.Add(cells[1]);
            tags.Add(cells[2]);
        }
    }
}
