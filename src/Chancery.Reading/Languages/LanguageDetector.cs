using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Chancery.Reading.Languages;

/// <summary>Tells the language of a text by its script, and for Latin and Cyrillic letters by its commonest words.</summary>
internal static class LanguageDetector
{
    public const string Undetermined = "und";
    private const int Looked = 20_000;
    private const int FewestWords = 5;

    /// <returns>ISO 639-1 code, or "und".</returns>
    public static string Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Looked)];
        var scripts = ScriptCounts.Of(text);
        if (scripts.Letters == 0) return Undetermined;
        if (scripts.Kana * 20 > scripts.Letters) return "ja";
        return scripts.Largest() switch
        {
            Script.Han => "zh",
            Script.Hangul => "ko",
            Script.Greek => "el",
            Script.Hebrew => "he",
            Script.Devanagari => "hi",
            Script.Thai => "th",
            Script.Arabic => Best(text, CommonWords.Arabic),
            Script.Cyrillic => Best(text, CommonWords.Cyrillic),
            Script.Latin => Best(text, CommonWords.Latin),
            _ => Undetermined,
        };
    }

    private static string Best(ReadOnlySpan<char> text, ImmutableArray<(string Language, FrozenSet<string> Words)> languages)
    {
        var hits = new int[languages.Length];
        var words = 0;
        foreach (var range in new WordRanges(text))
        {
            words++;
            var word = text[range].ToString().ToLower(CultureInfo.InvariantCulture);
            for (var i = 0; i < hits.Length; i++)
                if (languages[i].Words.Contains(word)) hits[i]++;
        }

        var best = 0;
        for (var i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        // Running text has one of the listed words in every four or so; a list of names has hardly any.
        return words < FewestWords || hits[best] * 14 < words ? Undetermined : languages[best].Language;
    }
}
