using Chancery.Annotating.Models;

namespace Chancery.Training.Vectors;

/// <summary>Cuts plain text into words roughly as the treebanks do: punctuation and hyphens apart, clitics apart, case folded, digits as 0.</summary>
internal static class PlainWords
{
    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    /// <summary>The form under which a word is looked up in the vectors.</summary>
    public static string Fold(string word) => string.Create(word.Length, word, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = WordFeatures.Fold(from[i]);
    });

    public static void Cut(string line, List<string> words)
    {
        words.Clear();
        var text = Fold(line);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsSurrogate(text[i]))
            {
                i++;
                continue;
            }

            if (!char.IsLetterOrDigit(text[i]))
            {
                var j = i + 1;
                while (j < text.Length && text[j] == text[i] && text[i] is '.' or '-') j++;
                words.Add(text[i..j]);
                i = j;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && Continues(text, end)) end++;
            AddWord(text[i..end], words);
            i = end;
        }
    }

    private static bool Continues(string text, int at)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c)) return true;
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return c switch
        {
            '\'' => char.IsLetter(next),
            ',' => text[at - 1] == '0' && next == '0',
            '.' => (char.IsLetterOrDigit(next) && !char.IsWhiteSpace(next)) || (at >= 2 && text[at - 2] == '.') || (at == 1 || !char.IsLetterOrDigit(text[at - 2])),
            _ => false,
        };
    }

    private static void AddWord(string word, List<string> words)
    {
        foreach (var clitic in Clitics)
        {
            if (word.Length > clitic.Length && word.EndsWith(clitic, StringComparison.Ordinal))
            {
                words.Add(word[..^clitic.Length]);
                words.Add(clitic);
                return;
            }
        }

        words.Add(word);
    }
}
