using System.Collections.Frozen;

using Chancery.Coding.Rules;
using Chancery.Text;

namespace Chancery.Coding.Registers;

/// <summary>
/// Says by its words whether an article is about sport, arts, science, business, crime, weather or leisure and not about states.
/// </summary>
internal sealed class RegisterReader
{
    /// <summary>Words of the other registers for each word of politics, from which an article counts as none of politics.</summary>
    private const int Ratio = 2;

    /// <summary>A single sentence or notice is too short to tell.</summary>
    private const int FewestTokens = 100;

    private const string Politics = "register-politics";

    private static readonly string[] Others =
        ["register-sport", "register-arts", "register-science", "register-business", "register-crime", "register-weather", "register-leisure"];

    private readonly FrozenDictionary<string, bool> isPolitics;

    public RegisterReader(WordClasses classes)
    {
        var words = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Others.SelectMany(name => classes.OrNone(name))) words[word] = false;
        foreach (var word in classes.OrNone(Politics)) words[word] = true;
        isPolitics = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public Register Of(AnnotatedDocument document)
    {
        var count = document.Tokens!.Count;
        if (count < FewestTokens) return Register.Unknown;
        var politics = 0;
        var other = 0;
        for (var token = 0; token < count; token++)
        {
            if (!isPolitics.TryGetValue(document.Lemmas!.Value[token], out var political) && !isPolitics.TryGetValue(document.Token(token).Text, out political)) continue;
            if (political) politics++;
            else other++;
        }

        return other >= Ratio * (politics + 1) ? Register.Other : Register.Politics;
    }
}
