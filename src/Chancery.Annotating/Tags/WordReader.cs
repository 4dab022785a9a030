using Chancery.Text.Layers;

namespace Chancery.Annotating.Tags;

/// <summary>How likely each tag is for one written word, without its context.</summary>
internal sealed class WordReader(EnglishWords words, Lemmatiser lemmatiser)
{
    private const int Longest = 40;

    /// <summary>Fills the probability of each tag.</summary>
    /// <param name="unforced">The capital, if any, may come from the place: first word of a sentence, or a headline.</param>
    public void Read(ReadOnlySpan<char> word, bool unforced, Span<double> tags)
    {
        tags.Clear();
        if (Shape(word) is { } settled)
        {
            tags[(int)settled] = 1;
            return;
        }

        Span<char> plain = stackalloc char[Longest];
        if (word.Length > Longest) word = word[^Longest..];
        plain = plain[..word.Length];
        for (var i = 0; i < word.Length; i++) plain[i] = word[i] == '\u2019' ? '\'' : word[i];
        if (!char.IsUpper(plain[0]))
        {
            Lower(plain, tags);
            return;
        }

        Span<char> small = stackalloc char[plain.Length];
        for (var i = 0; i < plain.Length; i++) small[i] = char.ToLowerInvariant(plain[i]);
        if (unforced) Unforced(plain, small, tags);
        else Capital(plain, small, tags);
    }

    private void Lower(ReadOnlySpan<char> word, Span<double> tags)
    {
        Span<double> guess = stackalloc double[TagNames.Count];
        var entry = words.Find(word);
        if (entry is null || entry.Total < 12) Guess(word, guess);
        Mix(entry, guess, tags);
    }

    private static void Mix(WordEntry? entry, Span<double> guess, Span<double> tags)
    {
        if (entry is null)
        {
            guess.CopyTo(tags);
            return;
        }

        var weight = entry.Total < 12 ? 0.8 : 0;
        for (var tag = 0; tag < TagNames.Count; tag++) tags[tag] = (entry.Counts[tag] + (weight * guess[tag])) / (entry.Total + weight);
    }

    /// <summary>The first word of a sentence, or any of a headline: as in lower case, or as a name.</summary>
    private void Unforced(ReadOnlySpan<char> word, ReadOnlySpan<char> small, Span<double> tags)
    {
        var exact = words.Find(word);
        var lower = words.Find(small);
        if (exact is null && lower is null)
        {
            Span<double> guess = stackalloc double[TagNames.Count];
            words.Endings.Guess(word, capital: true, tags);
            Guess(small, guess);
            var known = IsInflected(small) ? 0.15 : 0.85;
            for (var tag = 0; tag < TagNames.Count; tag++) tags[tag] = (known * tags[tag]) + ((1 - known) * guess[tag]);
            tags[(int)UniversalTag.Intj] = 0;
            tags[(int)UniversalTag.X] *= 0.1;
            return;
        }

        var total = (double)((exact?.Total ?? 0) + (lower?.Total ?? 0));
        for (var tag = 0; tag < TagNames.Count; tag++) tags[tag] = ((exact?.Counts[tag] ?? 0) + (lower?.Counts[tag] ?? 0)) / total;
        if (exact is null) tags[(int)UniversalTag.Propn] += 0.02;
    }

    /// <summary>A capital inside a sentence: a name, unless the form is known otherwise.</summary>
    private void Capital(ReadOnlySpan<char> word, ReadOnlySpan<char> small, Span<double> tags)
    {
        Span<double> guess = stackalloc double[TagNames.Count];
        var lower = words.Find(small);
        if (lower is null) words.Endings.Guess(word, capital: true, guess);
        else Named(lower, guess);
        guess[(int)UniversalTag.Propn] += 0.05;
        var entry = words.Find(word);
        if (entry is null)
        {
            guess.CopyTo(tags);
            return;
        }

        const double weight = 1.5;
        for (var tag = 0; tag < TagNames.Count; tag++) tags[tag] = (entry.Counts[tag] + (weight * guess[tag])) / (entry.Total + weight);
    }

    /// <summary>A known word with a capital: adjectives stay so inside names ("National"), nouns and verbs become parts of names.</summary>
    private static void Named(WordEntry lower, Span<double> tags)
    {
        double open = 0;
        for (var tag = 0; tag < TagNames.Count; tag++)
        {
            var share = (double)lower.Counts[tag] / lower.Total;
            var kind = (UniversalTag)tag;
            var name = kind is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Propn or UniversalTag.X or UniversalTag.Adv ? 0.85
                : kind is UniversalTag.Adj ? 0.4 : 0.3;
            open += share * name;
            tags[tag] += share * (1 - name);
        }

        tags[(int)UniversalTag.Propn] += open;
    }

    /// <summary>From the endings, and from verbs and nouns of which it may be a form.</summary>
    private void Guess(ReadOnlySpan<char> word, Span<double> tags)
    {
        words.Endings.Guess(word, capital: false, tags);
        var verb = lemmatiser.IsFormOfVerb(word) || (word.Length > 5 && word.StartsWith("re", StringComparison.Ordinal)
            && (lemmatiser.IsFormOfVerb(word[2..]) || words.IsLemma(word[2..], UniversalTag.Verb)));
        var noun = lemmatiser.IsPluralOfNoun(word);
        if (word.Contains('-') && !verb && !noun) tags[(int)UniversalTag.Adj] += 0.3;
        if (!verb && !noun) return;
        for (var tag = 0; tag < TagNames.Count; tag++) tags[tag] *= 0.3;
        var adjective = tags[(int)UniversalTag.Adj];
        if (verb) tags[(int)UniversalTag.Verb] += noun ? 0.3 : 0.7;
        if (noun) tags[(int)UniversalTag.Noun] += verb ? 0.4 : 0.7;
        tags[(int)UniversalTag.Adj] = adjective;
    }

    private bool IsInflected(ReadOnlySpan<char> word) => lemmatiser.IsFormOfVerb(word) || lemmatiser.IsPluralOfNoun(word);

    /// <summary>Words whose tag their characters settle: numbers, marks, addresses.</summary>
    private UniversalTag? Shape(ReadOnlySpan<char> word)
    {
        var letters = 0;
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c)) letters++;
            else if (char.IsDigit(c)) digits++;
        }

        if (digits > 0 && letters == 0) return word[^1] == '.' ? UniversalTag.X : UniversalTag.Num;
        if (digits > 0 && char.IsDigit(word[0])) return Numbered(word);
        if (digits > 0) return UniversalTag.Propn;
        if (letters > 0) return word.Length > 7 && (word.Contains("://", StringComparison.Ordinal) || word.Contains('@')) ? UniversalTag.Propn : null;
        if (words.Find(word) is not null && word.Length > 1) return null;
        return word[0] switch
        {
            '$' or '\u20AC' or '\u00A3' or '\u00A5' or '%' or '+' or '=' or '\u00B0' or '&' or '<' or '>' or '/' or '#' or '^' or '~' => null,
            _ => Punctuation(word),
        };
    }

    private static UniversalTag? Punctuation(ReadOnlySpan<char> word) =>
        char.IsPunctuation(word[0]) || word[0] is '|' or '`' or '_' ? UniversalTag.Punct : UniversalTag.Sym;

    private static UniversalTag Numbered(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal)
            || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal)) return UniversalTag.Adj;
        return word[^1] == 's' ? UniversalTag.Noun : UniversalTag.Propn;
    }
}
