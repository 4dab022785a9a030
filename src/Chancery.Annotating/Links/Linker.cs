using System.Collections.Immutable;
using Chancery.Annotating.Names;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Links the mentions of one document, in their order. Used once, by one thread.</summary>
internal sealed class Linker
{
    /// <summary>Words that may stand between a possessor and an office ('Putin's foreign policy aide').</summary>
    private const int LongestPossessed = 30;

    private readonly Directory directory;
    private readonly AnnotatedDocument document;
    private readonly KnowledgeTables tables;
    private readonly DateOnly? day;
    private readonly MentionWords words;
    private readonly PlaceUse places;
    private readonly PersonLinker people;
    private readonly OfficeLinker offices;
    private readonly CapitalLinker capitals;
    private readonly DescribedInitiative described;
    private readonly Dictionary<string, bool> clues = new(StringComparer.Ordinal);
    private (TextSpan Span, string? Role)? lastPerson;
    private (int End, Referent Referent)? lastActor;
    private (int End, string State)? lastPlace;

    public Linker(Directory directory, AnnotatedDocument document)
    {
        this.directory = directory;
        this.document = document;
        tables = directory.Gazetteer.Knowledge.Tables;
        day = document.Document.Published?.Last;
        words = new MentionWords(directory, document);
        places = new PlaceUse(directory.Gazetteer.Words, document);
        people = new PersonLinker(directory, document, words);
        offices = new OfficeLinker(directory, document, words, people.NamedInFull);
        capitals = new CapitalLinker(document, words, places, people.NamedInFull);
        described = new DescribedInitiative(directory, document, words);
    }

    public Mention Link(Mention mention)
    {
        var possessor = PossessorOf(mention);
        var linked = mention.Kind == MentionKind.Nominal ? offices.Link(mention, possessor, lastPerson)
            : mention.Type == NameType.Person ? To(mention, people.Link(mention, possessor?.Actor is { } code ? directory.OwnerOfCode(code) : null))
            : Named(mention);
        if (linked.Referents is not [var referent]) return linked;
        if (referent.Entity is { } entity && entity.StartsWith("person/", StringComparison.Ordinal))
            lastPerson = (linked.Span, directory.TermOf(entity["person/".Length..], null, referent.Actor, day)?.Role);
        if (referent is { Entity: { } place, Actor: { } state } && place.StartsWith("place/", StringComparison.Ordinal)) lastPlace = (linked.Span.End, state);
        if (mention.Kind == MentionKind.Nominal || mention.Type == NameType.Person) lastActor = (linked.Span.End, referent);
        return linked;
    }

    /// <summary>The person or office whose possessive stands before an office or name ('Putin' in 'Putin's aide'); null for none.</summary>
    private Referent? PossessorOf(Mention mention)
    {
        var start = mention.Kind == MentionKind.Nominal ? mention.Head.Start : mention.Span.Start;
        if (lastActor is not var (end, referent) || end >= start || start - end > LongestPossessed) return null;
        var between = words.Of(new TextSpan(end, start));
        return (between.StartsWith("'s ", StringComparison.Ordinal) || between.StartsWith("’s ", StringComparison.Ordinal))
            && IsNounPhrase(document.Tokens!.At(end) + 1, document.Tokens.At(start)) ? referent : null;
    }

    /// <summary>Nothing but adjectives and nouns: 'foreign policy' before 'aide', not 'decision to send' before 'troops'.</summary>
    private bool IsNounPhrase(int first, int end)
    {
        for (var at = first; at < end; at++) if (document.Tags!.Universal[at] is not (UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Num or UniversalTag.Punct)) return false;
        return true;
    }

    private Mention Named(Mention mention)
    {
        var match = words.Match(mention.Head);
        if (directory.Gazetteer.Namesakes.Find(words.Phrase(mention.Head)) is { IsEmpty: false } readings && Namesake(mention, readings) is { } meant) return meant;
        if (!match.Found) return mention.Type == NameType.Organisation ? Ministry(mention) : mention;
        if (Reading(match, mention) is not { } alias) return mention with { Reason = "named before it began, or without its parties" };
        switch (alias.Kind)
        {
            case AliasKind.Initiative: return Initiative(mention, tables.Initiatives[alias.Row]);
            case AliasKind.Conflict: return To(mention, (new Referent("conflict/" + tables.Conflicts[alias.Row].Id, tables.Conflicts[alias.Row].Name, null, null), "name", 1));
            case AliasKind.Occasion: return Occasion(mention, match);
            case AliasKind.Capital: return To(mention, capitals.Link(mention, tables.States[alias.Row], lastPlace));
            case AliasKind.Place: return To(mention, (new Referent("place/" + tables.Places[alias.Row].Id, tables.Places[alias.Row].Name, tables.Places[alias.Row].State, null), "place", 0.9));
            case AliasKind.Seat: return To(mention, (directory.StateReferent(tables.States[alias.Row]) with { Sector = "GOV" }, "seat of government", 0.95));
        }

        if (directory.OwnerOf(alias) is not { } owner) return mention;
        if (directory.EndOf(alias) is { } end && end.Last.AddYears(1) < day)
            return To(mention, (new Referent(owner.Entity, owner.Name, null, null), $"name; ended in {end}, and acts no more", 0.9));
        return To(mention, (new Referent(owner.Entity, owner.Name, owner.Code, owner.Sector), alias.Kind is AliasKind.Adjective or AliasKind.Demonym ? "nationality" : "name", 1));
    }

    /// <summary>Of the rows that a form names, the first whose kind fits, and that was there at the time; null where none was.</summary>
    private Alias? Reading(AliasMatch match, Mention mention)
    {
        Alias? fitting = null;
        Alias? other = null;
        foreach (var alias in match.Aliases)
        {
            if (day is { } on && directory.StartOf(alias) is { } start && start.First > on.AddYears(2)) continue;
            if (alias.Kind == AliasKind.Initiative && !described.IsMeant(mention, tables.Initiatives[alias.Row])) continue;
            other ??= alias;
            if (!Fits(alias, mention)) continue;
            if (!(directory.EndOf(alias) is { } end && end.Last.AddYears(1) < day)) return alias;
            fitting ??= alias;
        }

        return fitting ?? other;
    }

    private Mention Initiative(Mention mention, Initiative initiative)
    {
        var reason = initiative.To is { } end && end.Last.AddYears(1) < day ? $"name; ended in {end}" : "name";
        return To(mention, (new Referent("initiative/" + initiative.Id, initiative.Name, null, null), reason, 1));
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
        return To(mention, (new Referent(best.Reading.Entity, best.Reading.Name, best.Reading.Actor, best.Reading.Sector), reason, best.Count == 0 ? 0.6 : 0.85));
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

    private Mention Occasion(Mention mention, AliasMatch match)
    {
        var candidates = new List<Occasion>();
        foreach (var alias in match.Aliases) if (alias.Kind == AliasKind.Occasion) candidates.Add(tables.Occasions[alias.Row]);
        if (day is { } published && candidates.Count > 1) candidates = [.. candidates.Where(occasion => Math.Abs(occasion.From.First.DayNumber - published.DayNumber) <= 45)];
        return candidates.Count == 1
            ? To(mention, (new Referent("occasion/" + candidates[0].Id, candidates[0].Name, candidates[0].Forum, null), "name", 0.9))
            : mention with { Reason = "several occasions of this name" };
    }

    private Mention Ministry(Mention mention)
    {
        if (words.Read(mention).Owner is not { } owner) return mention;
        var name = words.Phrase(mention.Head);
        return To(mention, (new Referent(null, $"{name} of {owner.Name}", owner.Code, name.Contains("Defen", StringComparison.Ordinal) ? "MIL" : "GOV"), "ministry of the state named", 0.9));
    }

    private static Mention To(Mention mention, (Referent Referent, string Reason, double Score)? link) =>
        link is var (referent, reason, score) ? mention with { Referents = [referent], Reason = reason, Score = score } : mention;
}
