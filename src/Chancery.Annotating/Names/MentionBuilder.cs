using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Names;

/// <summary>Puts names, titles and nationalities together into mentions.</summary>
internal sealed class MentionBuilder(AnnotatedDocument document, NameFinder finder, NameWords words)
{
    /// <summary>Words that may stand between a nationality and a title or people noun ('Russia's newly appointed defence minister').</summary>
    private const int MostBetween = 3;

    /// <summary>An unknown person's name has at most so many words.</summary>
    private const int LongestUnknown = 4;

    private readonly TokenLayer tokens = document.Tokens!;
    private readonly OwnerFinder owners = new(document, finder);
    private readonly List<Mention> mentions = [];
    private readonly bool[] inOffice = new bool[document.Tokens!.Count];

    /// <summary>Inside any form that the knowledge base has, adjectives and demonyms too.</summary>
    private readonly bool[] known = new bool[document.Tokens!.Count];

    /// <summary>For one past the last token of somebody's name, the first of it and its title; -1 elsewhere.</summary>
    private readonly int[] personFrom = [.. Enumerable.Repeat(-1, document.Tokens!.Count + 1)];
    private readonly bool[] named = new bool[document.Tokens!.Count];

    /// <summary>Inside a name that holds other names as mere words of it ('Foreign Affairs' in 'Ministry of Foreign Affairs').</summary>
    private readonly bool[] inBody = new bool[document.Tokens!.Count];

    public List<Mention> Build()
    {
        foreach (var name in finder.Names) if (name is { Kind: AliasKind.Person or AliasKind.Surname } person) AddPerson(person);
        AddMinistries();
        foreach (var name in finder.Names) if (name is { Kind: not (AliasKind.Person or AliasKind.Surname) } other) AddName(other);

        foreach (var entity in document.Names!.Items) foreach (var name in NameCuts.Of(document, entity)) AddUnknown(name);
        for (var token = 0; token < tokens.Count; token++)
        {
            if (finder.Offices[token] is { } office && !inOffice[token] && !IsInsideName(office)) AddOffice(office);
        }

        return mentions;
    }

    private void AddPerson(FoundName name)
    {
        var first = TitleStart(name.First);
        personFrom[name.End] = first;
        mentions.Add(new Mention(Cover(first, name.End), name.Span, MentionKind.Name, NameType.Person) { Modifies = ModifiesNext(name) });
        named.AsSpan(first, name.End - first).Fill(true);
    }

    private void AddName(FoundName name)
    {
        // A body inside a title is not named by itself ('Security Council Secretary Jane Roe').
        if (inBody[name.First] || IsFieldOfOffice(name) || (name.Kind == AliasKind.Organisation && inOffice.AsSpan(name.First, name.End - name.First).IndexOf(true) >= 0)) return;
        NameType? type = name.Kind switch
        {
            AliasKind.Organisation => NameType.Organisation,
            AliasKind.Initiative => NameType.Initiative,
            AliasKind.Conflict or AliasKind.Occasion => NameType.Event,
            AliasKind.Group => NameType.Miscellaneous,
            AliasKind.Adjective or AliasKind.Demonym or AliasKind.CombiningForm => null,
            AliasKind.Seat => NameType.Organisation,
            _ => NameType.Location,
        };
        mentions.Add(new Mention(name.Span, name.Span, MentionKind.Name, type) { Modifies = ModifiesNext(name) });
        if (name.Kind == AliasKind.Initiative) AddParties(name);
        known.AsSpan(name.First, name.End - name.First).Fill(true);
        if (type is not null) named.AsSpan(name.First, name.End - name.First).Fill(true);
    }

    /// <summary>The states of an initiative's name that tell whose it is ('US-Ukraine minerals agreement'); they act, though it bears their names.</summary>
    private void AddParties(FoundName initiative)
    {
        var parties = finder.StatesIn(initiative).ToList();
        if (parties.Count < 2) return;
        foreach (var party in parties) mentions.Add(new Mention(party.Span, party.Span, MentionKind.Name, party.Kind == AliasKind.State ? NameType.Location : null) { Modifies = true });
    }

    /// <summary>'Foreign Affairs' in 'Minister of Foreign Affairs': what the office is about, no magazine.</summary>
    private bool IsFieldOfOffice(FoundName name) =>
        name is { Kind: AliasKind.Organisation, First: > 1 } && Text(name.First - 1) is "of" or "for" && Text(name.First - 2) is "Minister" or "minister" or "Ministers" or "ministers";

    /// <summary>A capitalised name that the knowledge base does not have; a person's with the title before it.</summary>
    private void AddUnknown(NamedEntity entity)
    {
        var (first, end) = tokens.In(entity.Span);
        var room = end - first;
        if (room <= 0 || named.AsSpan(first, room).Contains(true) || known.AsSpan(first, room).Contains(true) || inOffice.AsSpan(first, room).Contains(true)) return;
        if (!document.Document.Slice(entity.Span).Any(char.IsUpper)) return;
        if (entity.Type == NameType.Person && finder.IsNamedAfter(end)) return;
        // 'President' and 'Foreign Ministry' are offices, whose state may stand behind them.
        if (finder.Offices[first] is { } office && office.End >= end) return;
        var start = entity.Type == NameType.Person ? TitleStart(first) : first;
        if (entity.Type == NameType.Person) personFrom[end] = start;
        mentions.Add(new Mention(Cover(start, end), entity.Span, MentionKind.Name, entity.Type));
        named.AsSpan(start, end - start).Fill(true);
    }

    /// <summary>The first token of the title and nationality before a name ('Russian Defence Minister' before 'Andrei Belousov').</summary>
    private int TitleStart(int name)
    {
        var start = name;
        if (start > 0 && words.IsHonorific(Text(start - 1))) start--;
        if (OfficeEndingAt(start) is not { } office || IsNewParagraph(start)) return start;
        Mark(office);
        // The title may begin inside a body's name ('Russian Security Council Secretary').
        start = NameOver(office.First) is { Kind: AliasKind.Organisation } body ? body.First : office.First;
        // 'President and Commander-in-Chief': one title more is taken with it.
        return owners.OwnerBefore(start) is { } owner ? owner.First : start;
    }

    private bool IsNewParagraph(int token) => document.Document.Text.AsSpan(tokens.Ends[token - 1], tokens.Starts[token] - tokens.Ends[token - 1]).Count('\n') > 1;

    private void AddOffice(FoundOffice office)
    {
        var start = owners.OwnerBefore(office.First);
        if (IsPersonal(office) && UnknownName(office.End) is { } end)
        {
            Mark(office);
            mentions.Add(new Mention(Cover(start?.First ?? office.First, end), Cover(office.End, end), MentionKind.Name, NameType.Person));
            return;
        }

        var last = owners.OwnerAfter(office.End) is { } owner ? owner.End : office.End;
        if (IsPlural(office))
        {
            // 'The presidents of China and Russia', 'the Chinese and Russian foreign ministers': one of each.
            while (last > office.End && owners.OwnerJoined(last) is { } further) last = further.End;
            while (start is { } before && owners.OwnerJoinedBefore(before.First) is { } earlier) start = earlier;
        }

        var first = start?.First ?? Possessor(office);
        if (first is null && last == office.End && !StandsAlone(office)) return;
        Mark(office);
        var compound = last == office.End && office.End < tokens.Count && Follows(office.End) && Tag(office.End) is UniversalTag.Noun;
        mentions.Add(new Mention(Cover(first ?? office.First, last), Cover(office.First, office.End), MentionKind.Nominal, null) { Modifies = compound });
    }

    /// <summary>The first token of whoever has an office ('Putin' in 'Putin's aide', 'president' in 'the president's chief negotiator'); null for none.</summary>
    private int? Possessor(FoundOffice office)
    {
        for (var at = office.First - 1; at > 0 && at >= office.First - 1 - MostBetween && Follows(at + 1); at--)
        {
            if (Text(at) is "'s" or "’s")
            {
                if (personFrom[at] >= 0) return personFrom[at];
                return OfficeEndingAt(at) is { } holder && IsPersonal(holder) && !IsPlural(holder) ? owners.OwnerBefore(holder.First)?.First ?? holder.First : null;
            }

            if (Tag(at) is not (UniversalTag.Adj or UniversalTag.Noun)) return null;
        }

        return null;
    }

    /// <summary>'Ministry of Foreign Affairs' and the like, with the state before or after it.</summary>
    private void AddMinistries()
    {
        for (var token = 0; token + 2 < tokens.Count; token++)
        {
            if (Text(token) is not ("Ministry" or "Department" or "Bureau" or "Office" or "Council") || Text(token + 1) != "of" || !IsCapitalised(token + 2)) continue;
            if (named[token]) continue;
            var end = token + 3;
            while (end < tokens.Count && Follows(end) && (IsCapitalised(end) || (Text(end) is "and" or "of" or "the" && end + 1 < tokens.Count && IsCapitalised(end + 1) && finder.Names[end + 1] is null)) && finder.Names[end] is null) end++;
            var owner = owners.OwnerBefore(token);
            var last = owners.OwnerAfter(end) is { } after ? after.End : end;
            mentions.Add(new Mention(Cover(owner?.First ?? token, last), Cover(token, end), MentionKind.Name, NameType.Organisation));
            named.AsSpan(token, end - token).Fill(true);
            inBody.AsSpan(token, end - token).Fill(true);
        }
    }

    private bool IsPlural(FoundOffice office) => Text(office.End - 1) is var last && (last.EndsWith("men", StringComparison.OrdinalIgnoreCase) || (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal)));

    /// <summary>An office or people noun with neither owner nor name counts with 'the' before it, as a plural, or as a collective.</summary>
    private bool StandsAlone(FoundOffice office)
    {
        if (Tag(office.End - 1) is not (UniversalTag.Noun or UniversalTag.Propn)) return false;
        var last = Text(office.End - 1);
        if (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal)) return true;
        return office.First > 0 && Text(office.First - 1).Equals("the", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One past the last token of an unknown person's name that starts at a token.</summary>
    private int? UnknownName(int token)
    {
        var end = token;
        while (end < tokens.Count && end - token < LongestUnknown && Follows(end) && IsCapitalised(end) && finder.Names[end] is null
            && Tag(end) is UniversalTag.Propn or UniversalTag.Noun or UniversalTag.X && tokens.Ends[end] - tokens.Starts[end] > 1) end++;
        return end > token ? end : null;
    }

    /// <summary>A word for one person, after which a name may stand ('minister', 'spokeswoman', not 'army' or 'officials').</summary>
    private bool IsPersonal(FoundOffice office)
    {
        var last = Text(office.End - 1);
        if (last.EndsWith("press", StringComparison.OrdinalIgnoreCase) || last.EndsWith("ngress", StringComparison.OrdinalIgnoreCase) || last.EndsWith("usiness", StringComparison.OrdinalIgnoreCase)) return false;
        string[] endings = ["man", "woman", "person", "er", "or", "ral", "el", "ain", "ant", "ist", "voy", "mat", "ary", "dent", "ief", "rch", "ing", "een", "ess", "ric"];
        return Array.Exists(endings, ending => last.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private bool ModifiesNext(FoundName name)
    {
        var next = name.End;
        if (next >= tokens.Count || !Follows(next)) return false;
        if (name.Kind == AliasKind.CombiningForm) return true;
        if (Text(next) is "'s" or "’s" or "'" or "’") return next + 1 < tokens.Count && Tag(next + 1) is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Verb or UniversalTag.Adv;
        var hyphen = Text(next) is "-" or "–" && tokens.Starts[next] == tokens.Ends[next - 1];
        if (hyphen) return next + 1 < tokens.Count && tokens.Starts[next + 1] == tokens.Ends[next];
        if (name.Kind is AliasKind.Adjective || (name.Kind == AliasKind.Group && Tag(name.End - 1) == UniversalTag.Adj)) return Tag(next) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num;
        if (name.Kind is AliasKind.Demonym or AliasKind.Person or AliasKind.Surname) return false;
        return owners.IsShortForm(name) ? OpensNounPhrase(next) : Tag(next) == UniversalTag.Noun && !Text(next).EndsWith('s');
    }

    /// <summary>Adjectives and a noun ('global dominance', 'policies'), but not what is a verb after all ('plans to').</summary>
    private bool OpensNounPhrase(int token)
    {
        while (token + 1 < tokens.Count && Tag(token) == UniversalTag.Adj && Follows(token + 1)) token++;
        if (Tag(token) != UniversalTag.Noun) return false;
        return !Text(token).EndsWith('s') || token + 1 >= tokens.Count || Tag(token + 1) is not (UniversalTag.Det or UniversalTag.Part or UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Sconj);
    }

    /// <summary>The name that starts before a token and goes on past it; null for none.</summary>
    private FoundName? NameOver(int token)
    {
        for (var first = Math.Max(0, token - 5); first < token; first++) if (finder.Names[first] is { } name && name.End > token) return name;
        return null;
    }

    private FoundOffice? OfficeEndingAt(int token)
    {
        for (var first = Math.Max(0, token - 7); first < token; first++) if (finder.Offices[first] is { } office && office.End == token) return office;
        return null;
    }

    private bool IsInsideName(FoundOffice office) => named.AsSpan(office.First, office.End - office.First).IndexOf(false) < 0;

    private void Mark(FoundOffice office)
    {
        for (var at = office.First; at < office.End; at++) inOffice[at] = true;
    }

    private bool Follows(int token) => token > 0 && document.Sentences!.Of(token) == document.Sentences.Of(token - 1);

    private TextSpan Cover(int first, int end) => new(tokens.Starts[first], tokens.Ends[end - 1]);

    private UniversalTag Tag(int token) => document.Tags!.Universal[token];

    private bool IsCapitalised(int token) => char.IsUpper(document.Document.Text[tokens.Starts[token]]);

    private string Text(int token) => document.Token(token).Text;
}
