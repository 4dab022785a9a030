using System.Collections.Immutable;
using Chancery.Annotating.Names;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Links the mentions of one document. Used once, by one thread.</summary>
internal sealed class Linker
{
    private readonly Directory directory;
    private readonly AnnotatedDocument document;
    private readonly DateOnly? day;
    private readonly PlaceUse places;
    private readonly Dictionary<string, Referent> namedInFull = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> clues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> towns = new(StringComparer.Ordinal);
    private (TextSpan Span, string? Role)? lastPerson;
    private (int End, string State)? lastPlace;

    public Linker(Directory directory, AnnotatedDocument document)
    {
        this.directory = directory;
        this.document = document;
        day = document.Document.Published?.Last;
        places = new PlaceUse(directory.Gazetteer.Words, document);
        foreach (var mention in document.Mentions!.Items.Where(mention => mention is { Kind: MentionKind.Name, Type: NameType.Person }))
        {
            var match = Match(mention.Head);
            if (!match.Found || !IsFullName(match)) continue;
            var persons = directory.PersonsIn(match);
            var read = Read(mention);
            if (Choose(persons, read) is { } chosen && (read.Owner is not null || !namedInFull.ContainsKey(chosen.Person))) namedInFull[chosen.Person] = chosen.Referent;
        }
    }

    public Mention Link(Mention mention)
    {
        var linked = mention.Kind == MentionKind.Nominal ? Nominal(mention)
            : mention.Type == NameType.Person ? Person(mention)
            : Named(mention);
        if (linked.Referents is [{ Entity: { } entity } referent] && entity.StartsWith("person/", StringComparison.Ordinal))
            lastPerson = (linked.Span, directory.TermOf(entity["person/".Length..], null, referent.Actor, day)?.Role);
        if (linked.Referents is [{ Entity: { } place, Actor: { } state }] && place.StartsWith("place/", StringComparison.Ordinal)) lastPlace = (linked.Span.End, state);
        return linked;
    }

    private Mention Person(Mention mention)
    {
        var match = Match(mention.Head);
        var read = Read(mention);
        if (match.Found && directory.PersonsIn(match) is { IsEmpty: false } persons)
        {
            var known = persons.Where(namedInFull.ContainsKey).ToImmutableArray();
            if (known is [var one] && read is { Office: null, Owner: null, Former: false }) return Titled(mention, namedInFull[one], read, false);
            if (known.IsEmpty && !IsFullName(match)) persons = [.. persons.Where(person => CouldBe(person, read))];
            if (Choose(known.IsEmpty ? persons : known, read) is { } chosen)
                return Titled(mention, chosen.Referent, read, known.IsEmpty);
        }

        var words = Words(mention.Head);
        var owner = read.Owner;
        if (read.Office is null && owner is null) return mention;
        return To(mention, new Referent(null, words, owner?.Code, read.Office?.Sector ?? owner?.Sector, Role(read)), "title and nationality in the text", 0.7);
    }

    /// <summary>Whether a surname alone can mean somebody: a chief of the time, or with a title anyone in office about then; a king only one who reigned.</summary>
    private bool CouldBe(string person, ReadPhrase read)
    {
        var terms = directory.Gazetteer.Knowledge.Terms(person);
        if (read.Office?.Role == "monarch" && !terms.Any(term => term.Role is "monarch" or "crown-prince")) return false;
        if (read.Owner is { } owner && !terms.Any(term => term.State == owner.Code)) return false;
        return terms.Any(term => Directory.IsOfTheTime(term, day) && (read.Office is not null || read.Owner is not null || Directory.IsChief(term)));
    }

    /// <summary>Who held no office of the tables on that day is what the text says.</summary>
    private Mention Titled(Mention mention, Referent person, ReadPhrase read, bool isFirst)
    {
        if (person.Actor is null && !read.Former && read is { Owner: { } owner, Office: { Sector: var sector } })
            return To(mention, person with { Actor = owner.Code, Sector = sector, Role = Role(read) }, "known name; title and nationality in the text", 0.8);
        if (person.Actor is null) return To(mention, person, read.Former ? "known name; out of office" : "known name; in no office of the tables on that day", 0.8);
        return isFirst ? To(mention, person, "name in the tables of offices", 0.95) : To(mention, person, "named in full in this document", 0.95);
    }

    /// <summary>The person that fits the words best: by office and state named, then by the day, then the chiefs first. None where two fit equally.</summary>
    private (string Person, Referent Referent)? Choose(ImmutableArray<string> persons, ReadPhrase read)
    {
        var fits = persons.Select(person => (Person: person, Term: directory.TermOf(person, read.Office?.Role, read.Owner?.Code, read.Former ? null : day)))
            .OrderByDescending(fit => Score(fit.Person, fit.Term, read)).ThenBy(fit => fit.Person, StringComparer.Ordinal).ToList();
        if (fits.Count == 0) return null;
        if (fits.Count > 1 && Score(fits[0].Person, fits[0].Term, read) == Score(fits[1].Person, fits[1].Term, read)) return null;
        var (person, term) = fits[0];
        // An owner that none of the person's offices has: somebody else of the same name.
        if (term is null && read.Owner is not null && !read.Former && day is null) return null;
        var referent = directory.Person(person, term);
        return (person, read.Former ? referent with { Actor = null, Sector = null } : referent);
    }

    private int Score(string person, Term? term, ReadPhrase read)
    {
        var score = namedInFull.ContainsKey(person) ? 8 : 0;
        if (term is null) return score;
        score += 4;
        if (read.Office?.Role == term.Role) score += 3;
        if (read.Owner?.Code == term.State) score += 3;
        if (term.Role is "head-of-state" or "head-of-government" or "supreme-leader") score += 2;
        if (term.To is null) score += 1;
        return score;
    }

    private Mention Named(Mention mention)
    {
        var match = Match(mention.Head);
        if (directory.Gazetteer.Namesakes.Find(Phrase(mention.Head)) is { IsEmpty: false } readings && Namesake(mention, readings) is { } meant) return meant;
        if (!match.Found) return mention.Type == NameType.Organisation ? Ministry(mention) : mention;
        var alias = match.Aliases[0];
        foreach (var candidate in match.Aliases) if (Fits(candidate, mention)) { alias = candidate; break; }
        var tables = directory.Gazetteer.Knowledge.Tables;
        switch (alias.Kind)
        {
            case AliasKind.Initiative: return To(mention, new Referent("initiative/" + tables.Initiatives[alias.Row].Id, tables.Initiatives[alias.Row].Name, null, null), "name", 1);
            case AliasKind.Conflict: return To(mention, new Referent("conflict/" + tables.Conflicts[alias.Row].Id, tables.Conflicts[alias.Row].Name, null, null), "name", 1);
            case AliasKind.Occasion: return Occasion(mention, match);
            case AliasKind.Capital or AliasKind.Place: return Place(mention, alias);
            case AliasKind.Seat: return To(mention, State(alias) with { Sector = "GOV" }, "seat of government", 0.95);
        }

        if (directory.OwnerOf(alias) is not { } owner) return mention;
        return To(mention, new Referent(owner.Entity, owner.Name, owner.Code, owner.Sector), alias.Kind is AliasKind.Adjective or AliasKind.Demonym ? "nationality" : "name", 1);
    }

    /// <summary>A name of several, by the words of the document that speak for one of them; null for the usual reading.</summary>
    private Mention? Namesake(Mention mention, ImmutableArray<Namesake> readings)
    {
        // A capital named as a place is just that.
        if (mention.Type == NameType.Location && readings[0].IsMetonym && places.IsPlace(mention)) return null;
        var counted = readings.Select(reading => (Reading: reading, Count: reading.Clues.Count(clue => Mentions(clue)))).ToList();
        var best = counted.MaxBy(pair => pair.Count);
        if (best.Reading.Entity is null) return null;
        var reason = best.Count == 0 ? "usual meaning of the name" : $"name of several; {best.Count} words of the document speak for this one";
        return To(mention, new Referent(best.Reading.Entity, best.Reading.Name, best.Reading.Actor, best.Reading.Sector), reason, best.Count == 0 ? 0.6 : 0.85);
    }

    /// <summary>Whether the document has a word or name, as it is written.</summary>
    private bool Mentions(string clue)
    {
        if (clues.TryGetValue(clue, out var known)) return known;
        var text = document.Document.Text;
        var found = false;
        for (var at = text.IndexOf(clue, StringComparison.Ordinal); at >= 0 && !found; at = text.IndexOf(clue, at + 1, StringComparison.Ordinal))
            found = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + clue.Length >= text.Length || !char.IsLetterOrDigit(text[at + clue.Length]));
        return clues[clue] = found;
    }

    private static bool Fits(Alias alias, Mention mention) => mention.Type switch
    {
        NameType.Initiative => alias.Kind == AliasKind.Initiative,
        NameType.Event => alias.Kind is AliasKind.Conflict or AliasKind.Occasion,
        NameType.Organisation => alias.Kind is AliasKind.Organisation or AliasKind.Seat,
        NameType.Location => alias.Kind is AliasKind.State or AliasKind.Capital or AliasKind.Place,
        NameType.Miscellaneous => alias.Kind == AliasKind.Group,
        null => alias.Kind is AliasKind.Adjective or AliasKind.Demonym or AliasKind.CombiningForm,
        _ => false,
    };

    /// <summary>A capital or city: a place after a preposition of place, else the government that sits there.</summary>
    private Mention Place(Mention mention, Alias alias)
    {
        var tables = directory.Gazetteer.Knowledge.Tables;
        if (alias.Kind == AliasKind.Place)
        {
            var place = tables.Places[alias.Row];
            return To(mention, new Referent("place/" + place.Id, place.Name, place.State, null), "place", 0.9);
        }

        var state = tables.States[alias.Row];
        var words = Phrase(mention.Head);
        return places.IsPlace(mention) || IsBehindVenue(mention, state.Id) || IsTownOnly(state.Id, words)
            ? To(mention, new Referent("place/" + words.ToLowerInvariant().Replace(' ', '-'), words, state.Id, null), "place", 0.9)
            : To(mention, new Referent("state/" + state.Id, state.Name, state.Id, null), "metonym: capital for its government", 0.8);
    }

    /// <summary>'The Great Hall, Oslo': a town behind a place in it and a comma.</summary>
    private bool IsBehindVenue(Mention mention, string state) =>
        lastPlace is var (end, of) && of == state && Words(new TextSpan(end, Math.Max(end, mention.Span.Start))).Trim() == ",";

    /// <summary>A document that tells of a capital as a town, and names no official of its state, means the town throughout.</summary>
    private bool IsTownOnly(string state, string words)
    {
        if (namedInFull.Values.Any(referent => referent.Actor == state)) return false;
        if (towns.TryGetValue(words, out var known)) return known;
        var (place, other) = (0, 0);
        foreach (var mention in document.Mentions!.Items)
        {
            if (mention.Type != NameType.Location || Phrase(mention.Head) != words) continue;
            if (places.IsPlace(mention) || WordBeforeAny(mention) is "of" or "the") place++;
            else other++;
        }

        return towns[words] = place > other && place > 2;
    }

    private string WordBeforeAny(Mention mention) => document.Tokens!.At(mention.Span.Start) is > 0 and var token ? document.Token(token - 1).Text : "";

    private Mention Occasion(Mention mention, AliasMatch match)
    {
        var tables = directory.Gazetteer.Knowledge.Tables;
        var candidates = new List<Occasion>();
        foreach (var alias in match.Aliases) if (alias.Kind == AliasKind.Occasion) candidates.Add(tables.Occasions[alias.Row]);
        if (day is { } published && candidates.Count > 1) candidates = [.. candidates.Where(occasion => Math.Abs(occasion.From.First.DayNumber - published.DayNumber) <= 45)];
        return candidates.Count == 1
            ? To(mention, new Referent("occasion/" + candidates[0].Id, candidates[0].Name, candidates[0].Forum, null), "name", 0.9)
            : mention with { Reason = "several occasions of this name" };
    }

    private Mention Ministry(Mention mention)
    {
        if (Read(mention).Owner is not { } owner) return mention;
        var name = Phrase(mention.Head);
        return To(mention, new Referent(null, $"{name} of {owner.Name}", owner.Code, name.Contains("Defen", StringComparison.Ordinal) ? "MIL" : "GOV"), "ministry of the state named", 0.9);
    }

    private Mention Nominal(Mention mention)
    {
        var phrase = $"{WordBefore(mention)} {Words(mention.Span)}";
        var read = directory.Read(phrase);
        if (read.Office is not { } office) return mention;
        if (read.IsPlural && directory.Owners(phrase).DistinctBy(owner => owner.Code).ToImmutableArray() is { Length: > 1 } owners)
            return mention with { Referents = [.. owners.Select(one => OneOf(one, office, read, mention))], Reason = "one of each state named", Score = 0.8 };
        if (read.Owner is null && OnlyHolderNamed(mention, office, read.Former) is { } only) return To(mention, only, "the only one named in this document who holds the office", 0.7);
        if (read.Owner is not { } owner) return To(mention, new Referent(null, Phrase(mention.Head), null, office.Sector, read.OfficeWords), "kind of people", 0.5);
        if (Role(office, mention) is { } role && !read.Former && !read.IsPlural && Holder(owner.Code, role, phrase) is { } holder) return To(mention, holder, "who held the office", 0.9);
        return To(mention, Official(owner, office, read, mention), "nationality and kind of people", 0.8);
    }

    private Referent OneOf(Owner owner, OfficeTitle office, ReadPhrase read, Mention mention) =>
        office.Role is { } role && !read.Former && Holder(owner.Code, role, "") is { } holder ? holder : Official(owner, office, read, mention);

    private Referent Official(Owner owner, OfficeTitle office, ReadPhrase read, Mention mention)
    {
        var words = Phrase(mention.Head);
        var name = words.StartsWith("ministry of ", StringComparison.OrdinalIgnoreCase) ? $"{words} of {owner.Name}"
            : words.EndsWith(" ministry", StringComparison.OrdinalIgnoreCase) ? MinistryName(words, owner) : $"{owner.Name}: {words}";
        return new Referent(null, name, owner.Code, office.Sector, read.OfficeWords is { } title ? $"{title} of {owner.Name}" : null);
    }

    /// <summary>The class of office; a counterpart has that of the person named last in the sentence ('Lavrov met his Chinese counterpart').</summary>
    private string? Role(OfficeTitle office, Mention mention)
    {
        if (office.Title != "counterpart") return office.Role;
        return lastPerson is { } person && document.Sentences!.Of(document.Tokens!.At(person.Span.Start)) == document.Sentences.Of(document.Tokens.At(mention.Span.Start)) ? person.Role : null;
    }

    /// <summary>'The president' of a document that names one president in full; null where it names none or several.</summary>
    private Referent? OnlyHolderNamed(Mention mention, OfficeTitle office, bool former)
    {
        if (office.Role is not { } role || former || mention.Modifies || Words(mention.Head).EndsWith('s')) return null;
        var holders = namedInFull.Keys.Order(StringComparer.Ordinal).Select(person => (Person: person, Term: directory.TermOf(person, role, null, day)))
            .Where(holder => holder.Term?.Role == role).ToList();
        return holders is [var only] ? directory.Person(only.Person, only.Term) : null;
    }

    /// <summary>Who held a class of office: somebody the document names in full, or the only one at its date.</summary>
    /// <param name="phrase">Words that may name the body of a spokesman.</param>
    private Referent? Holder(string state, string role, string phrase)
    {
        foreach (var referent in namedInFull.Values.Where(referent => referent.Actor == state))
        {
            var person = referent.Entity!["person/".Length..];
            if (directory.TermOf(person, role, state, day) is { } term && term.Role == role && (role != "spokesperson" || IsOfBody(term, phrase))) return directory.Person(person, term);
        }

        if (day is not { } on) return null;
        var holders = directory.Holders(state, role, on).Where(term => role != "spokesperson" || IsOfBody(term, phrase)).DistinctBy(term => term.Person).ToList();
        return holders.Count == 1 ? directory.Person(holders[0].Person, holders[0]) : null;
    }

    /// <summary>Whether the body that a spokesman's title names is the one that the phrase names; a phrase that names none means no one of several.</summary>
    private static bool IsOfBody(Term term, string phrase)
    {
        (string Phrase, string Office)[] bodies =
            [("Kremlin", "President"), ("White House", "White House"), ("oreign", "Foreign"), ("oreign", "External"), ("State Department", "State Department"), ("Pentagon", "Pentagon"), ("efen", "Defen"), ("overnment", "Government"), ("Commission", "Commission"), ("NATO", "Spokesperson")];
        return Array.Exists(bodies, body => phrase.Contains(body.Phrase, StringComparison.Ordinal) && term.Office.Contains(body.Office, StringComparison.Ordinal));
    }

    private static string MinistryName(string words, Owner owner)
    {
        var field = words[..words.LastIndexOf(' ')].Trim();
        var full = field.Equals("foreign", StringComparison.OrdinalIgnoreCase) ? "Foreign Affairs" : char.ToUpperInvariant(field[0]) + field[1..];
        return $"Ministry of {full} of {owner.Name}";
    }

    private Referent State(Alias alias)
    {
        var state = directory.Gazetteer.Knowledge.Tables.States[alias.Row];
        return new Referent("state/" + state.Id, state.Name, state.Id, null);
    }

    private static string? Role(ReadPhrase read) => read.OfficeWords is not { } words ? null : read.Owner is { } owner ? $"{words} of {owner.Name}" : words;

    private ReadPhrase Read(Mention mention)
    {
        var before = WordBefore(mention) + " " + Words(new TextSpan(mention.Span.Start, mention.Head.Start));
        var after = Words(new TextSpan(mention.Head.End, mention.Span.End));
        return directory.Read($"{before} {after}");
    }

    /// <summary>'Former' before the phrase is not part of it, but counts.</summary>
    private string WordBefore(Mention mention)
    {
        var token = document.Tokens!.At(mention.Span.Start);
        return token > 0 && document.Token(token - 1).Text is var word && word.Equals("former", StringComparison.OrdinalIgnoreCase) ? word : "";
    }

    private bool IsFullName(AliasMatch match)
    {
        foreach (var alias in match.Aliases) if (alias.Kind == AliasKind.Person) return true;
        return false;
    }

    private AliasMatch Match(TextSpan head)
    {
        var match = directory.Gazetteer.Names.Longest(document.Document.Text, head.Start);
        return match.Found && match.End == head.End ? match : default;
    }

    private string Words(TextSpan span) => span.IsEmpty ? "" : document.Document.Slice(span);

    private string Phrase(TextSpan span) => string.Join(' ', Words(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Mention To(Mention mention, Referent referent, string reason, double score) => mention with { Referents = [referent], Reason = reason, Score = score };
}
