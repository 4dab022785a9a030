using Chancery.Text.Layers;

namespace Chancery.Annotating.Tags;

/// <summary>The lemma of a word under its tag: from the lexicon, else by the rules of English inflection. Spelling stays British or American as it is.</summary>
public sealed class Lemmatiser(EnglishWords words)
{
    private const int Longest = 48;

    /// <param name="word">As written.</param>
    /// <param name="tag">Its tag.</param>
    public string Lemma(ReadOnlySpan<char> word, UniversalTag tag)
    {
        if (word.Length > Longest || word.Length == 0) return word.ToString();
        Span<char> plain = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) plain[i] = word[i] == '\u2019' ? '\'' : word[i];
        if (words.Find(plain)?.Lemmas[(int)tag] is { } known && !(tag is UniversalTag.Adj && char.IsUpper(plain[0]) && !Exact(plain))) return known;
        if (tag is UniversalTag.Propn or UniversalTag.X or UniversalTag.Sym or UniversalTag.Num || (tag is UniversalTag.Adj && char.IsUpper(plain[0]) && Exact(plain)))
            return words.Intern(plain);
        for (var i = 0; i < plain.Length; i++) plain[i] = char.ToLowerInvariant(plain[i]);
        if (words.Find(plain)?.Lemmas[(int)tag] is { } lower) return lower;
        return tag switch
        {
            UniversalTag.Verb or UniversalTag.Aux => Verb(plain),
            UniversalTag.Noun => Noun(plain),
            UniversalTag.Adj or UniversalTag.Adv => Compared(plain),
            UniversalTag.Punct => Mark(plain),
            _ => words.Intern(plain),
        };
    }

    /// <summary>Whether the form is an inflection of a verb that the lexicon has.</summary>
    internal bool IsFormOfVerb(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > Longest) return false;
        Span<char> lemma = stackalloc char[word.Length + 1];
        return KnownVerb(word, lemma) > 0;
    }

    internal bool IsPluralOfNoun(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > Longest || word[^1] != 's') return false;
        Span<char> lemma = stackalloc char[word.Length];
        return words.IsLemma(lemma[..Singular(word, lemma)], UniversalTag.Noun);
    }

    private bool Exact(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) small[i] = char.ToLowerInvariant(word[i]);
        return words.Find(small) is null;
    }

    private string Verb(ReadOnlySpan<char> word)
    {
        Span<char> lemma = stackalloc char[word.Length + 1];
        var length = KnownVerb(word, lemma);
        if (length == 0) length = GuessedVerb(word, lemma);
        return words.Intern(lemma[..length]);
    }

    /// <summary>Tries the stems that an inflected form may have; 0 where no verb of the lexicon has one.</summary>
    private int KnownVerb(ReadOnlySpan<char> word, Span<char> lemma)
    {
        if (EndsWith(word, "s") && !EndsWith(word, "ss"))
        {
            if (EndsWith(word, "ies") && IsVerb(word[..^3], "y", lemma, out var length)) return length;
            if (IsVerb(word[..^1], "", lemma, out length)) return length;
            return EndsWith(word, "es") && IsVerb(word[..^2], "", lemma, out length) ? length : 0;
        }

        var stem = EndsWith(word, "ing") ? word[..^3] : EndsWith(word, "ed") ? word[..^2] : default;
        if (stem.Length < 2) return 0;
        if (EndsWith(word, "ied") && IsVerb(word[..^3], "y", lemma, out var size)) return size;
        if (IsVerb(stem, "", lemma, out size) || IsVerb(stem, "e", lemma, out size)) return size;
        return stem[^1] == stem[^2] && IsVerb(stem[..^1], "", lemma, out size) ? size : 0;
    }

    private bool IsVerb(ReadOnlySpan<char> stem, string ending, Span<char> lemma, out int length)
    {
        stem.CopyTo(lemma);
        ending.CopyTo(lemma[stem.Length..]);
        length = stem.Length + ending.Length;
        return words.IsLemma(lemma[..length], UniversalTag.Verb);
    }

    private static int GuessedVerb(ReadOnlySpan<char> word, Span<char> lemma)
    {
        if (EndsWith(word, "ies") || EndsWith(word, "ied")) return Put(word[..^3], "y", lemma);
        if (EndsWith(word, "sses") || EndsWith(word, "shes") || EndsWith(word, "ches") || EndsWith(word, "xes") || EndsWith(word, "zzes")) return Put(word[..^2], "", lemma);
        if (EndsWith(word, "s") && !EndsWith(word, "ss") && word.Length > 3) return Put(word[..^1], "", lemma);
        var stem = EndsWith(word, "ing") && word.Length > 5 ? word[..^3] : EndsWith(word, "ed") && word.Length > 4 ? word[..^2] : default;
        if (stem.IsEmpty) return Put(word, "", lemma);
        var last = stem[^1];
        if (last == stem[^2] && last is not ('l' or 's' or 'z' or 'f')) return Put(stem[..^1], "", lemma);
        return Put(stem, NeedsE(stem) ? "e" : "", lemma);
    }

    /// <summary>Stems that English writes with a final e: -at, -iz, -is, -uc, -rg, -dg, a v, a u or a single consonant behind one vowel and few letters.</summary>
    private static bool NeedsE(ReadOnlySpan<char> stem)
    {
        var last = stem[^1];
        if (last is 'v' or 'u' or 'z' or 'c') return true;
        if (EndsWith(stem, "at") || EndsWith(stem, "is") || EndsWith(stem, "dg") || EndsWith(stem, "rg") || EndsWith(stem, "ng") || EndsWith(stem, "ag")
            || EndsWith(stem, "bl") || EndsWith(stem, "tl") || EndsWith(stem, "pl") || EndsWith(stem, "dl") || EndsWith(stem, "rs") || EndsWith(stem, "ns"))
            return !(EndsWith(stem, "eat") || EndsWith(stem, "oat") || EndsWith(stem, "ing"));
        if (stem.Length < 3 || IsVowel(last) || last is 'w' or 'x' or 'y' or 'r' or 'n' or 'l' or 't') return EndsWith(stem, "ir") || EndsWith(stem, "ur") || EndsWith(stem, "ut") || EndsWith(stem, "in");
        return IsVowel(stem[^2]) && !IsVowel(stem[^3]);
    }

    private string Noun(ReadOnlySpan<char> word)
    {
        if (words.IsLemma(word, UniversalTag.Noun)) return words.Intern(word);
        Span<char> lemma = stackalloc char[word.Length];
        return words.Intern(lemma[..Singular(word, lemma)]);
    }

    private int Singular(ReadOnlySpan<char> word, Span<char> lemma)
    {
        if (word.Length < 4 || word[^1] != 's' || EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is")) return Put(word, "", lemma);
        if (EndsWith(word, "ies") && word.Length > 4 && !words.IsLemma(word[..^1], UniversalTag.Noun)) return Put(word[..^3], "y", lemma);
        if (EndsWith(word, "sses") || EndsWith(word, "shes") || EndsWith(word, "ches") || EndsWith(word, "xes") || EndsWith(word, "zzes")) return Put(word[..^2], "", lemma);
        if (EndsWith(word, "es") && words.IsLemma(word[..^2], UniversalTag.Noun) && !words.IsLemma(word[..^1], UniversalTag.Noun)) return Put(word[..^2], "", lemma);
        return Put(word[..^1], "", lemma);
    }

    /// <summary>The base of a comparative or superlative whose base is known.</summary>
    private string Compared(ReadOnlySpan<char> word)
    {
        var stem = EndsWith(word, "est") ? word[..^3] : EndsWith(word, "er") ? word[..^2] : default;
        if (stem.Length < 3) return words.Intern(word);
        Span<char> lemma = stackalloc char[word.Length + 1];
        if (stem[^1] == 'i' && words.IsLemma(lemma[..Put(stem[..^1], "y", lemma)], UniversalTag.Adj)) return words.Intern(lemma[..stem.Length]);
        if (words.IsLemma(stem, UniversalTag.Adj)) return words.Intern(stem);
        if (words.IsLemma(lemma[..Put(stem, "e", lemma)], UniversalTag.Adj)) return words.Intern(lemma[..(stem.Length + 1)]);
        if (stem[^1] == stem[^2] && words.IsLemma(stem[..^1], UniversalTag.Adj)) return words.Intern(stem[..^1]);
        return words.Intern(word);
    }

    private string Mark(ReadOnlySpan<char> word) => word switch
    {
        "\u201C" or "\u201D" => "\"",
        "\u2018" or "\u2019" => "'",
        "\u2013" or "--" => "-",
        _ => words.Intern(word),
    };

    private static int Put(ReadOnlySpan<char> stem, string ending, Span<char> lemma)
    {
        stem.CopyTo(lemma);
        ending.CopyTo(lemma[stem.Length..]);
        return stem.Length + ending.Length;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
