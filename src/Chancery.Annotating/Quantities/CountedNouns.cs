using System.Collections.Frozen;
using Chancery.Annotating.Numerals;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quantities;

/// <summary>The noun that a number counts, and noun phrases after "of"; by tags where the document has them, else by form.</summary>
internal sealed class CountedNouns(AnnotatedDocument document, LexemeList lexemes)
{
    private const int LongestPhrase = 7;

    private static readonly FrozenSet<string> Function = (
        "a an the of in on at to for from by with and or but as than that this these those it its he she they we i you his her their our my is are was were be been has have had "
        + "do does did will would can could may might must shall should not no so if then when while who which what where there here into over under about after before since until "
        + "during between against among through per also still just only more most less least all both each every other said says will it's").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Irregular =
        "people troops personnel police men women children aircraft staff infantry cattle data crew sheep media persons forces".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SingularInS =
        "was has does is this his its us less across process status crisis basis gas press congress access business news series species versus always perhaps plus towards besides whereas sales"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The plural noun that the words from a lexeme on end in: "20 bilateral agreements" counts "agreements".</summary>
    public bool TryCounted(int at, bool isOne, out UnitOfMeasure unit)
    {
        unit = default;
        for (var i = at; i < at + LongestPhrase && IsInside(i, at); i++)
        {
            if (lexemes.Word(i) is "-" or "," or "and") continue;
            if (!IsHead(i, isOne)) continue;
            while (IsPlural(i + 1) && TagAt(i + 1) is null or UniversalTag.Noun && !Function.Contains(lexemes.Word(i + 1)) && IsPlural(i + 1)) i++;
            var name = isOne ? Plural(lexemes.Word(i)) : lexemes[i].Capital ? document.Document.Text[lexemes[i].Start..lexemes[i].End] : lexemes.Word(i);
            unit = new UnitOfMeasure(name, i + 1, UnitKind.Count) { Of = i > at ? Words(at, i + 1) : null };
            return name.Length > 0;
        }

        return false;
    }

    /// <summary>The noun phrase from a lexeme on, without its article; null for none.</summary>
    public string? Phrase(int at, out int next)
    {
        var first = lexemes.Word(at) is "the" or "a" or "an" or "its" or "their" ? at + 1 : at;
        next = first;
        while (next < first + LongestPhrase && lexemes[next] is { IsWord: true } && !Function.Contains(lexemes.Word(next)) && IsNominal(next)) next++;
        return next == first ? null : Words(first, next);
    }

    /// <summary>The words with single spaces, whatever lines they were broken over.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Plural(string noun)
    {
        if (noun.Length == 0 || noun.EndsWith('s') || Irregular.Contains(noun)) return noun;
        if (noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal)) return noun[..^1] + "ies";
        if (noun is "person") return "people";
        if (noun is "man" or "woman") return noun[..^2] + "en";
        return noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es" : noun + "s";
    }

    public UniversalTag? TagAt(int at)
    {
        if (document is not { Tags: { } tags, Tokens: { } tokens } || !lexemes[at].IsWord) return null;
        var token = tokens.At(lexemes[at].Start);
        return token < tokens.Count ? tags.Universal[token] : null;
    }

    private bool IsInside(int at, int first)
    {
        var lexeme = lexemes[at];
        if (lexeme.IsBreak || lexeme.IsNumber) return false;
        if (lexeme.Word is "-") return !lexeme.Spaced || at > first;
        if (lexeme.Word is "and" or ",") return at > first && lexemes[at + 1].IsWord && !Function.Contains(lexemes.Word(at + 1)) && at < first + 3 && lexeme.Word == "and";
        if (at > first && (NumeralWords.Units.ContainsKey(lexeme.Word) || NumeralWords.Tens.ContainsKey(lexeme.Word)) && lexemes.Joined(at + 1, "-")) return false;
        if (!lexeme.IsWord || Function.Contains(lexeme.Word)) return lexeme.Word is "more" or "other" && at == first;
        return TagAt(at) is null or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adv or UniversalTag.X or UniversalTag.Num;
    }

    private bool IsNominal(int at) => IsParticiple(at) ||
        TagAt(at) is null or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.X && !(TagAt(at) is null && (lexemes.Word(at).EndsWith("ly", StringComparison.Ordinal) || lexemes.Word(at).EndsWith("ed", StringComparison.Ordinal)));

    // "enriched uranium"
    private bool IsParticiple(int at) => TagAt(at) is UniversalTag.Verb && TagAt(at + 1) is UniversalTag.Noun
        && (lexemes.Word(at).EndsWith("ed", StringComparison.Ordinal) || lexemes.Word(at).EndsWith("ing", StringComparison.Ordinal));

    private bool IsHead(int at, bool isOne)
    {
        if (TagAt(at) is { } tag && tag is not (UniversalTag.Noun or UniversalTag.Propn)) return false;
        if (isOne) return TagAt(at) is UniversalTag.Noun && TagAt(at + 1) is not (UniversalTag.Noun or UniversalTag.Propn) && !lexemes.Joined(at + 1, "-");
        return IsPlural(at) && !lexemes.Joined(at + 1, "-");
    }

    private bool IsPlural(int at)
    {
        var word = lexemes.Word(at);
        if (Irregular.Contains(word)) return true;
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !SingularInS.Contains(word);
    }

    private string Words(int first, int next) => OneLine(document.Document.Slice(lexemes.Span(first, next)));
}
