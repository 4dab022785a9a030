using System.Globalization;

namespace Chancery.Training.Verbs;

/// <summary>The words after the verb: a folder or files, and --name value pairs.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);

    public Options(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal)) Plain.Add(words[i]);
            else if (i + 1 < words.Length) named[words[i][2..]] = words[++i];
            else throw new ArgumentException($"'{words[i]}' wants a value after it.", nameof(words));
        }
    }

    public List<string> Plain { get; } = [];

    /// <summary>The folder of the training data.</summary>
    public string Data => Plain.Count > 0 ? Plain[0] : throw new InvalidOperationException("Name the folder of the data: it holds ud/, ner/ and text/.");

    public string Model => Text("to") ?? Text("model") ?? Path.Combine("data", "models", "en");

    public string? Text(string name) => named.GetValueOrDefault(name);

    public int Number(string name, int otherwise) =>
        named.TryGetValue(name, out var value) ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
