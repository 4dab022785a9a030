using Chancery.Annotating.Names;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>
/// A description in small letters ('the grain deal') names an initiative only where its parties are named: two of them in the document, and in
/// a sentence that names other states two in it.
/// </summary>
internal sealed class DescribedInitiative(Directory directory, AnnotatedDocument document, MentionWords words)
{
    private List<(int Sentence, string Code)>? named;

    public bool IsMeant(Mention mention, Initiative initiative)
    {
        var description = words.Of(mention.Head);
        if (initiative.Parties.IsEmpty || description.Any(char.IsUpper) || !description.Contains(' ', StringComparison.Ordinal)) return true;
        named ??= Named();
        var needed = Math.Min(2, initiative.Parties.Length);
        if (Count(initiative, named) < needed) return false;
        var sentence = SentenceOf(mention);
        var here = named.Where(name => name.Sentence == sentence).ToList();
        return here.TrueForAll(name => initiative.Parties.Contains(name.Code)) || Count(initiative, here) >= needed;
    }

    private static int Count(Initiative initiative, List<(int Sentence, string Code)> named) =>
        initiative.Parties.Count(party => named.Exists(name => name.Code == party));

    /// <summary>The states and organisations that the document names, and the states of the people whom it does.</summary>
    private List<(int Sentence, string Code)> Named()
    {
        var codes = new List<(int, string)>();
        foreach (var mention in document.Mentions!.Items)
        {
            if (mention.Kind != MentionKind.Name || words.Match(mention.Head) is not { Found: true } match) continue;
            if (directory.OwnerIn(match) is { } owner) codes.Add((SentenceOf(mention), owner.Code));
            else if (match.Aliases[0].Kind is AliasKind.Person or AliasKind.Surname && directory.TermOf(directory.PersonsIn(match)[0], null, null, document.Document.Published?.Last) is { } term) codes.Add((SentenceOf(mention), term.State));
        }

        return codes;
    }

    private int SentenceOf(Mention mention) => document.Sentences!.Of(document.Tokens!.At(mention.Span.Start));
}
