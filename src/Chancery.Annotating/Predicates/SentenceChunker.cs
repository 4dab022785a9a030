using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Cuts a sentence into noun phrases, verb groups and what stands between.</summary>
internal sealed class SentenceChunker(SentenceWords words, PredicateLexicon lexicon)
{
    /// <summary>How far a bracket may reach before it is taken for a stray one, in tokens.</summary>
    private const int LongestBracket = 16;

    private readonly NounChunker nouns = new(words, lexicon);
    private readonly VerbChunker verbs = new(words, lexicon);
    private readonly List<Item> items = [];
    private string? preposition;
    private int prepositionAt;

    public List<Item> Chunk()
    {
        for (var token = words.First; token < words.End;) token = Next(token);
        Flush();
        return items;
    }

    private int Next(int token)
    {
        var lower = words.Lower(token);
        if (lower is "(" or "[") return Bracket(token);
        if (Qualifier(token) is > 0 and var qualifier) return Add(new Item(ItemKind.Adverb, token, token + qualifier, token) { Lemma = lower });
        if (LongPreposition(token) is > 0 and var length) return Bring(token, length);
        if (words.Tag(token) is UniversalTag.Punct or UniversalTag.Sym && lower is not ("$" or "\u20AC" or "\u00A3")) return Add(Mark(token, lower));
        if (IsRelative(token)) return Add(new Item(ItemKind.Relative, token, token + 1, token));
        if (Opens(token)) return Add(new Item(ItemKind.Mark, token, token + 1, token) { Lemma = lower });
        if (words.Tag(token) is UniversalTag.Adp or UniversalTag.Sconj) return Bring(token, 1);
        if (lower == "no" && words.Lower(token + 1) == "longer") return Add(new Item(ItemKind.Adverb, token, token + 2, token + 1) { Lemma = "no longer" });
        if (nouns.At(token) is { } noun) return Add(Prepared(noun));
        if (verbs.At(token) is { } verb) return Add(Prepared(verb));
        return Add(new Item(Kind(words.Tag(token)), token, token + 1, token) { Lemma = lower });
    }

    private static ItemKind Kind(UniversalTag tag) => tag switch
    {
        UniversalTag.Adj => ItemKind.Adjective,
        UniversalTag.Adv => ItemKind.Adverb,
        UniversalTag.Cconj => ItemKind.Conjunction,
        _ => ItemKind.Other,
    };

    private static Item Mark(int token, string lower) => new(
        lower switch
        {
            "," => ItemKind.Comma,
            ";" or ":" or "\u2014" or "\u2013" or "--" => ItemKind.Break,
            "\"" or "\u201C" or "\u201D" or "'" or "\u2018" or "\u2019" or "``" or "''" => ItemKind.Quote,
            _ => ItemKind.Other,
        },
        token, token + 1, token) { Lemma = lower };

    private int Add(Item item)
    {
        if (item.Kind is not (ItemKind.Noun or ItemKind.Verb or ItemKind.Quote or ItemKind.Adverb or ItemKind.Adjective)) Flush();
        items.Add(item);
        return item.End;
    }

    private Item Prepared(Item item)
    {
        item.Preposition = preposition;
        preposition = null;
        return item;
    }

    private int Bring(int token, int length)
    {
        Flush();
        preposition = string.Join(' ', Enumerable.Range(token, length).Select(words.Lower));
        prepositionAt = token;
        return token + length;
    }

    /// <summary>A preposition that brought nothing in ("the talks went on") stands for itself.</summary>
    private void Flush()
    {
        if (preposition is null) return;
        items.Add(new Item(ItemKind.Preposition, prepositionAt, prepositionAt + 1, prepositionAt) { Lemma = preposition });
        preposition = null;
    }

    private int Bracket(int token)
    {
        var end = Math.Min(words.End, token + LongestBracket);
        for (var close = token + 1; close < end; close++)
        {
            if (words.Lower(close) is ")" or "]") return close + 1;
        }

        return Add(new Item(ItemKind.Break, token, token + 1, token));
    }

    /// <summary>Words before a number or an infinitive that bring nothing in: 'at least two', 'around $400', 'in order to'.</summary>
    private int Qualifier(int token)
    {
        var lower = words.Lower(token);
        var next = words.Lower(token + 1);
        if (lower == "in" && next == "order" && words.Tag(token + 2) == UniversalTag.Part) return 2;
        if (lower == "at" && next is "least" or "most") return 2;
        if (lower == "up" && next == "to" && words.Tag(token + 2) is UniversalTag.Num or UniversalTag.Sym) return 2;
        return lower is "around" or "about" or "over" or "under" or "nearly" or "almost" or "roughly" or "approximately"
            && words.Tag(token + 1) is UniversalTag.Num or UniversalTag.Sym && (token == words.First || words.Tag(token - 1) == UniversalTag.Verb) ? 1 : 0;
    }

    private int LongPreposition(int token)
    {
        foreach (var parts in lexicon.LongPrepositions)
        {
            if (parts[0] != words.Lower(token)) continue;
            var at = 1;
            while (at < parts.Length && words.Lower(token + at) == parts[at]) at++;
            if (at == parts.Length) return at;
        }

        return words.Lower(token) is "amid" or "amidst" or "alongside" or "despite" or "including" or "following" or "regarding" or "concerning"
            && words.Tag(token + 1) is not (UniversalTag.Punct or UniversalTag.Aux) ? 1 : 0;
    }

    private bool IsRelative(int token)
    {
        var lower = words.Lower(token);
        if (lower is "which" or "who" or "whom" or "whose") return items.Count > 0;
        if (lower != "that" || items.Count == 0 || items[^1].Kind != ItemKind.Noun || preposition is not null) return false;
        return StartsVerb(token + 1) || (items.Count > 1 && items[^2].Kind == ItemKind.Verb && !lexicon.Is("recipient-object", items[^2].Lemma)
            && words.Tag(items[^1].Head) == UniversalTag.Noun && !lexicon.Is("content-noun", words.Lemma(items[^1].Head)));
    }

    private bool StartsVerb(int token) => words.Tag(token) is UniversalTag.Verb or UniversalTag.Aux
        || (words.Tag(token) == UniversalTag.Adv && words.Tag(token + 1) is UniversalTag.Verb or UniversalTag.Aux);

    /// <summary>Whether the word opens a subordinate clause.</summary>
    private bool Opens(int token)
    {
        var lower = words.Lower(token);
        switch (lower)
        {
            case "that":
                return words.Tag(token) == UniversalTag.Sconj || (items.Count > 0 && items[^1].Kind == ItemKind.Verb && !(words.Tag(token + 1) is UniversalTag.Noun && !StartsVerb(token + 2)));
            case "if" or "whether" or "because" or "while" or "although" or "though" or "unless" or "when" or "where" or "whereas" or "once" or "whenever" or "why" or "how" or "what" or "lest":
                return true;
            case "after" or "before" or "since" or "until" or "as" or "so":
                return words.Tag(token) is UniversalTag.Sconj or UniversalTag.Adp && ClauseFollows(token + 1);
            default:
                return false;
        }
    }

    /// <summary>A noun phrase and a finite verb right behind it.</summary>
    private bool ClauseFollows(int token)
    {
        if (nouns.At(token) is not { } noun) return false;
        var next = noun.End;
        while (words.Tag(next) == UniversalTag.Adv) next++;
        return verbs.At(next) is { Form: VerbForm.Finite or VerbForm.PastOrParticiple };
    }
}
