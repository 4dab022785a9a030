using System.Collections.Immutable;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;
using Directory = Chancery.Annotating.Links.Directory;

namespace Chancery.Annotating.Names;

/// <summary>Finds the names and office words of one document. Used once, by one thread.</summary>
internal sealed class NameFinder
{
    private readonly Gazetteer gazetteer;
    private readonly AnnotatedDocument document;
    private readonly TokenLayer tokens;
    private readonly string text;
    private readonly HashSet<int> peopleNamed = [];
    private readonly DateOnly? day;

    /// <summary>For one past the last token of a person's name as the network reads it, its first; -1 elsewhere.</summary>
    private readonly int[] personFrom;

    public NameFinder(Gazetteer gazetteer, AnnotatedDocument document)
    {
        this.gazetteer = gazetteer;
        this.document = document;
        tokens = document.Tokens!;
        text = document.Document.Text;
        day = document.Document.Published?.Last;
        Names = new FoundName?[tokens.Count];
        Offices = new FoundOffice?[tokens.Count];
        personFrom = PersonsNamed();
        FindOffices();
        FindNames();
        FindSurnames();
    }

    /// <summary>The name that starts at each token.</summary>
    public FoundName?[] Names { get; }

    /// <summary>The office words that start at each token.</summary>
    public FoundOffice?[] Offices { get; }

    private int[] PersonsNamed()
    {
        var from = new int[tokens.Count + 1];
        Array.Fill(from, -1);
        foreach (var entity in document.Names!.Items)
        {
            if (entity.Type != NameType.Person) continue;
            var (first, end) = tokens.In(entity.Span);
            for (var at = first; at < end; at++) if (!IsCapitalised(at) && !NameCuts.IsParticle(Text(at))) first = at + 1;
            if (end - first > 1) from[end] = first;
        }

        return from;
    }

    private void FindOffices()
    {
        for (var token = 0; token < tokens.Count;)
        {
            var match = IsWord(token) ? gazetteer.Offices.Longest(text, tokens.Starts[token]) : default;
            var end = match.Found ? TokenEndingAt(token, match.End) : -1;
            if (end > 0) Offices[token] = new FoundOffice(token, end, match);
            token = Math.Max(token + 1, end);
        }
    }

    private void FindNames()
    {
        for (var token = 0; token < tokens.Count;)
        {
            var found = At(token, surnames: false);
            if (found is { } name)
            {
                Names[token] = name;
                if (name.Kind == AliasKind.Person) foreach (var alias in name.Match.Aliases) if (alias.Kind == AliasKind.Person) peopleNamed.Add(alias.Row);
            }

            token = Math.Max(token + 1, found?.End ?? 0);
        }
    }

    /// <summary>The states that the words of a longer name name.</summary>
    public IEnumerable<FoundName> StatesIn(FoundName longer)
    {
        for (var token = longer.First; token < longer.End;)
        {
            var found = At(token, surnames: false);
            var state = token > longer.First || found?.End < longer.End ? found : InnerState(token);
            if (state is { Kind: AliasKind.State or AliasKind.Adjective } party && party.End <= longer.End) yield return party;
            token = Math.Max(token + 1, state is { } inner && inner.End <= longer.End ? inner.End : 0);
        }
    }

    /// <summary>The state whose name is exactly one token, where a longer name begins with it.</summary>
    private FoundName? InnerState(int token)
    {
        var match = gazetteer.Names.Exact(Text(token));
        return match.Found && match.Aliases[0].Kind is AliasKind.State or AliasKind.Adjective ? new FoundName(token, token + 1, tokens.Span(token), match.Aliases[0].Kind, match) : null;
    }

    /// <summary>A surname alone is a name where the document names the person in full, where a title stands before it, or where it is nobody else's.</summary>
    private void FindSurnames()
    {
        for (var token = 0; token < tokens.Count; token++)
        {
            if (Names[token] is { } known)
            {
                token = known.End - 1;
                continue;
            }

            if (At(token, surnames: true) is { } name) Names[token] = name;
        }
    }

    private FoundName? At(int token, bool surnames)
    {
        if (!StartsName(token)) return null;
        if (gazetteer.Elided(text, tokens.Starts[token], tokens.Ends[token]) is { Found: true } elided) return new FoundName(token, token + 1, tokens.Span(token), AliasKind.State, elided);
        var match = gazetteer.Names.Longest(text, tokens.Starts[token]);
        if (!match.Found) return null;
        var end = TokenEndingAt(token, match.End);
        if (end < 0 || IsPartOfUnknownName(token, end, match)) return null;
        if (match.Aliases[0].Kind is AliasKind.Person or AliasKind.Surname ? IsNamedAfter(end) || IsCutShort(token, match) : EndsPersonsName(token, end)) return null;
        foreach (var alias in match.Aliases)
        {
            if (alias.Kind == AliasKind.Surname != surnames) continue;
            if (alias.NeedsArticle && !Preceded(token, "the")) continue;
            if (alias.Kind == AliasKind.CombiningForm && !(end < tokens.Count && IsHyphen(end))) continue;
            if (alias.Kind == AliasKind.Surname && (!IsKnownSurname(token, match) || IsOtherPersons(token, end, match))) continue;
            if (alias.Kind == AliasKind.Adjective && end - token == 1 && NextIsName(end) && IsGivenName(token)) continue;
            return new FoundName(token, end, new TextSpan(tokens.Starts[token], tokens.Ends[end - 1]), alias.Kind, match);
        }

        return null;
    }

    private bool IsKnownSurname(int token, AliasMatch match)
    {
        foreach (var alias in match.Aliases) if (alias.Kind == AliasKind.Surname && peopleNamed.Contains(alias.Row)) return true;
        return TitleEndsAt(token) || (tokens.Ends[token] - tokens.Starts[token] > 4 && IsOneChief(match) && !gazetteer.GivenNames.Contains(NameFolding.Fold(Text(token))) && !gazetteer.Words.IsWord(Text(token)) && !OpensSentence(token));
    }

    /// <summary>'Leung' in 'Andrew Leung', 'Hwang' in 'Hwang Hee-chan': a name beside it that nobody of this surname has.</summary>
    private bool IsOtherPersons(int token, int end, AliasMatch match)
    {
        var first = token;
        while (first > 0 && first > token - 3 && Follows(first) && IsUnknownCapitalised(first - 1) && !gazetteer.Words.IsHonorific(Text(first - 1)) && !TitleEndsAt(first)) first--;
        string[] before = [.. Enumerable.Range(first, token - first).Select(Text)];
        // In a headline each word has a capital ('Putin Strengthens'): only what the network reads as one name goes on.
        string[] after = NextIsName(end) && GoesOn(token, end) ? [Text(end)] : [];
        if (before.Length + after.Length == 0) return false;
        foreach (var alias in match.Aliases)
        {
            if (alias.Kind != AliasKind.Surname) continue;
            var term = gazetteer.Knowledge.Tables.Terms[alias.Row];
            if ((before.Length == 0 || before.Any(word => HasWordLike(term, word))) && (peopleNamed.Contains(alias.Row) || Array.TrueForAll(after, word => HasWordLike(term, word)))) return false;
        }

        return true;
    }

    /// <summary>Whether somebody's name, as the network reads it, holds a token and goes on behind it.</summary>
    private bool GoesOn(int token, int end)
    {
        for (var at = end + 1; at < personFrom.Length && at <= end + 3; at++) if (personFrom[at] >= 0 && personFrom[at] <= token) return true;
        return false;
    }

    /// <summary>Whether one of somebody's names has a word that begins alike ('Muhammed' and 'Muhammad').</summary>
    private static bool HasWordLike(Term term, string word) =>
        term.Aliases.Append(term.Name).Any(name => name.Split(' ', '-').Any(part => part.AsSpan().CommonPrefixLength(word) >= Math.Min(3, word.Length)));

    private bool Follows(int token) => document.Sentences!.Of(token) == document.Sentences.Of(token - 1);

    /// <summary>A head of state or government of the time, whose surname readers are expected to know, and nobody of like rank.</summary>
    private bool IsOneChief(AliasMatch match)
    {
        var chiefs = 0;
        foreach (var alias in match.Aliases)
        {
            if (alias.Kind != AliasKind.Surname) return false;
            var (isChief, isKnown) = Rank(gazetteer.Knowledge.Terms(gazetteer.Knowledge.Tables.Terms[alias.Row].Person));
            if (isChief) chiefs++;
            else if (isKnown) return false;
        }

        return chiefs == 1;
    }

    /// <summary>Whether somebody is a chief of the time, and whether of such office that a surname alone could mean him or her, too.</summary>
    private (bool IsChief, bool IsKnown) Rank(ImmutableArray<Term> terms)
    {
        var known = false;
        foreach (var term in terms)
        {
            if (Directory.IsChief(term) && Directory.IsOfTheTime(term, day)) return (true, true);
            known |= term.Role is not ("regional-head" or "party-leader" or "speaker" or "un-ambassador");
        }

        return (false, known);
    }

    /// <summary>A state's or place's name that is also a given name or surname, beside a capitalised word that nothing explains ('Michael Jordan').</summary>
    private bool IsPartOfUnknownName(int token, int end, AliasMatch match)
    {
        if (end - token > 1 || !IsGivenName(token)) return false;
        var kind = match.Aliases[0].Kind;
        if (kind is not (AliasKind.State or AliasKind.Capital or AliasKind.Place)) return false;
        return NextIsName(end) || (token > 0 && !OpensSentence(token) && IsUnknownCapitalised(token - 1));
    }

    /// <summary>'Mehr' in 'Ali Mehr', 'Nelson' in 'Lord Nelson': the last words of somebody's name, as the network reads it.</summary>
    private bool EndsPersonsName(int token, int end) => end < personFrom.Length && personFrom[end] >= 0 && personFrom[end] < token;

    /// <summary>'King Salman International Airport', 'Marshal Fahim academy': a thing that bears somebody's name.</summary>
    public bool IsNamedAfter(int end)
    {
        for (var at = end; at < tokens.Count && at < end + 3 && document.Sentences!.Of(at) == document.Sentences.Of(end - 1); at++)
        {
            if (gazetteer.Words.IsNamedAfterSomebody(Text(at))) return true;
            if (!IsCapitalised(at)) return false;
        }

        return false;
    }

    /// <summary>'Crown Prince Jan' of 'Crown Prince Jan van Oranje': a title and the beginning of a name that goes on.</summary>
    private bool IsCutShort(int token, AliasMatch match)
    {
        for (var inner = token + 1; inner < tokens.Count && tokens.Starts[inner] < match.End; inner++)
        {
            var longer = gazetteer.Names.Longest(text, tokens.Starts[inner]);
            if (longer.Found && longer.End > match.End && longer.Aliases[0].Kind == AliasKind.Person) return true;
        }

        return false;
    }

    private bool NextIsName(int token) => token < tokens.Count && IsUnknownCapitalised(token) && document.Sentences!.Of(token) == document.Sentences.Of(token - 1);

    private bool IsUnknownCapitalised(int token) =>
        IsCapitalised(token) && document.Tags!.Universal[token] == UniversalTag.Propn && Offices[token] is null && IsNoOtherName(gazetteer.Names.Longest(text, tokens.Starts[token]));

    private bool IsNoOtherName(AliasMatch match)
    {
        foreach (var alias in match.Aliases) if (alias.Kind != AliasKind.Surname) return false;
        return true;
    }

    private bool IsGivenName(int token) => gazetteer.Words.IsGivenName(text.AsSpan(tokens.Starts[token], tokens.Ends[token] - tokens.Starts[token]));

    private bool TitleEndsAt(int token)
    {
        for (var first = Math.Max(0, token - 5); first < token; first++) if (Offices[first] is { } office && office.End == token) return true;
        return token > 0 && gazetteer.Words.IsHonorific(Text(token - 1));
    }

    private bool StartsName(int token)
    {
        var first = text[tokens.Starts[token]];
        if (char.IsUpper(first) || char.IsDigit(first)) return true;
        // Names that begin in lower case ('al-Qaeda', 'no limits partnership').
        return char.IsLower(first) && document.Tags!.Universal[token] is not (UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Pron or UniversalTag.Adp);
    }

    private bool IsWord(int token) => char.IsLetter(text[tokens.Starts[token]]);

    private bool IsCapitalised(int token) => char.IsUpper(text[tokens.Starts[token]]);

    private bool IsHyphen(int token) => text[tokens.Starts[token]] is '-' or '–' or '‑' && tokens.Starts[token] == tokens.Ends[token - 1];

    private bool OpensSentence(int token) => document.Sentences!.Of(token) is var sentence && sentence >= 0 && document.Sentences.First[sentence] == token;

    private bool Preceded(int token, string word) => token > 0 && Text(token - 1).Equals(word, StringComparison.OrdinalIgnoreCase);

    private string Text(int token) => document.Token(token).Text;

    /// <summary>One past the token that ends at an offset; -1 where the offset lies inside a token.</summary>
    private int TokenEndingAt(int token, int offset)
    {
        for (var at = token; at < tokens.Count && tokens.Ends[at] <= offset; at++) if (tokens.Ends[at] == offset) return at + 1;
        return -1;
    }
}
