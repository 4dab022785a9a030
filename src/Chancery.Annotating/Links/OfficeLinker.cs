using System.Collections.Immutable;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Links offices and kinds of people that stand without a name ('the Russian president', 'Chinese officials', 'Putin's aide').</summary>
internal sealed class OfficeLinker(Directory directory, AnnotatedDocument document, MentionWords words, IReadOnlyDictionary<string, Referent> namedInFull)
{
    /// <summary>The body that a spokesman speaks for, as phrases and as titles name it.</summary>
    private static readonly ImmutableArray<(string Phrase, string Office)> Bodies =
        [("Kremlin", "President"), ("President of", "President"), ("White House", "White House"), ("oreign", "Foreign"), ("oreign", "External"), ("State Department", "State Department"), ("Pentagon", "Pentagon"), ("efen", "Defen"), ("overnment", "Government"), ("Commission", "Commission"), ("NATO", "Spokesperson")];

    private readonly DateOnly? day = document.Document.Published?.Last;

    /// <param name="possessor">Who has the office ('Putin' in 'Putin's aide'), as it was linked; null for none.</param>
    /// <param name="lastPerson">The person named last, with his or her class of office.</param>
    public Mention Link(Mention mention, Referent? possessor, (TextSpan Span, string? Role)? lastPerson)
    {
        var phrase = $"{words.Former(mention)} {words.Of(mention.Span)}";
        var read = directory.Read(phrase);
        if (read.Office is not { } office) return mention;
        if (read.IsPlural && directory.Owners(phrase).DistinctBy(owner => owner.Code).ToImmutableArray() is { Length: > 1 } owners)
            return mention with { Referents = [.. owners.Select(one => OneOf(one, office, read, mention))], Reason = "one of each state named", Score = 0.8 };
        if (read.Owner is null && possessor?.Actor is { } code && !directory.Gazetteer.Words.IsOutsider(office.Title))
        {
            read = read with { Owner = directory.OwnerOfCode(code) };
            phrase = $"{phrase} {possessor.Role}";
        }

        if (read.Owner is null && OnlyHolderNamed(mention, office, read.Former) is { } only) return To(mention, only, "the only one named in this document who holds the office", 0.7);
        // Whose adviser it is leaves open who; the text may tell.
        if (read.Owner is null && possessor is not null) return mention;
        if (read.Owner is not { } owner) return To(mention, new Referent(null, words.Phrase(mention.Head), null, office.Sector, read.OfficeWords), "kind of people", 0.5);
        if (Role(office, mention, lastPerson) is { } role && !read.Former && !read.IsPlural && Holder(owner.Code, role, phrase) is { } holder) return To(mention, holder, "who held the office", 0.9);
        return To(mention, Official(owner, office, read, mention), possessor is null ? "nationality and kind of people" : "office under somebody of this state", 0.8);
    }

    private Referent OneOf(Owner owner, OfficeTitle office, ReadPhrase read, Mention mention) =>
        office.Role is { } role && !read.Former && Holder(owner.Code, role, "") is { } holder ? holder : Official(owner, office, read, mention);

    private Referent Official(Owner owner, OfficeTitle office, ReadPhrase read, Mention mention)
    {
        var title = words.Phrase(mention.Head);
        var name = title.StartsWith("ministry of ", StringComparison.OrdinalIgnoreCase) ? $"{title} of {owner.Name}"
            : title.EndsWith(" ministry", StringComparison.OrdinalIgnoreCase) ? MinistryName(title, owner) : $"{owner.Name}: {title}";
        return new Referent(null, name, owner.Code, office.Sector, read.OfficeWords is { } held ? $"{held} of {owner.Name}" : null);
    }

    /// <summary>The class of office; a counterpart has that of the person named last in the sentence ('Lavrov met his Chinese counterpart').</summary>
    private string? Role(OfficeTitle office, Mention mention, (TextSpan Span, string? Role)? lastPerson)
    {
        if (office.Title != "counterpart") return office.Role;
        return lastPerson is { } person && document.Sentences!.Of(document.Tokens!.At(person.Span.Start)) == document.Sentences.Of(document.Tokens.At(mention.Span.Start)) ? person.Role : null;
    }

    /// <summary>'The president' of a document that names one president in full; null where it names none or several.</summary>
    private Referent? OnlyHolderNamed(Mention mention, OfficeTitle office, bool former)
    {
        if (office.Role is not { } role || former || mention.Modifies || words.Of(mention.Head).EndsWith('s')) return null;
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
    private static bool IsOfBody(Term term, string phrase) =>
        Bodies.Any(body => phrase.Contains(body.Phrase, StringComparison.Ordinal) && term.Office.Contains(body.Office, StringComparison.Ordinal));

    private static string MinistryName(string words, Owner owner)
    {
        var field = words[..words.LastIndexOf(' ')].Trim();
        var full = field.Equals("foreign", StringComparison.OrdinalIgnoreCase) ? "Foreign Affairs" : char.ToUpperInvariant(field[0]) + field[1..];
        return $"Ministry of {full} of {owner.Name}";
    }

    private static Mention To(Mention mention, Referent referent, string reason, double score) => mention with { Referents = [referent], Reason = reason, Score = score };
}
