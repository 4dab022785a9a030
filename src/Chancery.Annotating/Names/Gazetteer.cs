using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Politics.Knowledge;

namespace Chancery.Annotating.Names;

/// <summary>All written forms of the knowledge base, and the words for offices and kinds of people.</summary>
public sealed class Gazetteer
{
    private const string Article = "the ";

    public Gazetteer(KnowledgeBase knowledge, NameWords words)
        : this(knowledge, words, Namesakes.None)
    {
    }

    public Gazetteer(KnowledgeBase knowledge, NameWords words, Namesakes namesakes)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(words);
        Knowledge = knowledge;
        Words = words;
        Namesakes = namesakes;
        Names = new AliasList(NamesOf(knowledge.Tables, words), ignoreCase: false);
        GivenNames = knowledge.Tables.Terms.Where(term => term.Name.IndexOf(' ', StringComparison.Ordinal) > 0 && !term.Name.StartsWith(term.Surname, StringComparison.Ordinal))
            .Select(term => NameFolding.Fold(term.Name[..term.Name.IndexOf(' ', StringComparison.Ordinal)])).ToFrozenSet(StringComparer.Ordinal);
        Offices = new AliasList(
            knowledge.Tables.Offices.Select((office, row) => new Alias(NameFolding.Fold(office.Title).ToLowerInvariant(), AliasKind.Office, row, false)), ignoreCase: true);
    }

    public KnowledgeBase Knowledge { get; }

    internal NameWords Words { get; }

    internal Namesakes Namesakes { get; }

    internal AliasList Names { get; }

    internal AliasList Offices { get; }

    /// <summary>The first words of people's names, surnames that stand first left out.</summary>
    internal FrozenSet<string> GivenNames { get; }

    private static IEnumerable<Alias> NamesOf(KnowledgeTables tables, NameWords words)
    {
        for (var row = 0; row < tables.States.Length; row++)
        {
            var state = tables.States[row];
            foreach (var alias in Many(AliasKind.State, row, [state.Name, state.Official, .. state.Aliases])) yield return alias;
            foreach (var alias in Many(AliasKind.Adjective, row, state.Adjectives)) yield return alias;
            foreach (var alias in Many(AliasKind.Demonym, row, state.Demonyms)) yield return alias;
            foreach (var alias in Many(AliasKind.Capital, row, state.Capitals)) yield return alias;
            foreach (var alias in Many(AliasKind.Seat, row, state.Seats)) yield return alias;
        }

        foreach (var alias in Persons(tables.Terms)) yield return alias;
        foreach (var alias in Rows(tables.Organisations, AliasKind.Organisation, row => [row.Name, ShortName(row), .. row.Aliases])) yield return alias;
        foreach (var alias in Rows(tables.Groups, AliasKind.Group, row => [row.Name, .. row.Aliases])) yield return alias;
        foreach (var alias in Rows(tables.Initiatives, AliasKind.Initiative, row => [row.Name, .. row.Aliases])) yield return alias;
        foreach (var alias in Rows(tables.Conflicts, AliasKind.Conflict, row => [row.Name, .. row.Aliases])) yield return alias;
        foreach (var alias in Rows(tables.Occasions, AliasKind.Occasion, row => [row.Name, .. row.Aliases])) yield return alias;
        foreach (var alias in Rows(tables.Places, AliasKind.Place, row => [row.Name, .. row.Aliases])) yield return alias;
        foreach (var (form, iso3) in words.CombiningForms)
        {
            var row = tables.States.IndexOf(tables.States.FirstOrDefault(state => state.Id == iso3)!);
            if (row >= 0) yield return new Alias(form, AliasKind.CombiningForm, row, false);
        }
    }

    private static IEnumerable<Alias> Persons(ImmutableArray<Term> terms)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < terms.Length; row++)
        {
            var term = terms[row];
            first.TryAdd(term.Person, row);
            foreach (var alias in Many(AliasKind.Person, first[term.Person], [term.Name, .. Initialled(term), .. term.Aliases])) yield return alias;
            foreach (var alias in Many(AliasKind.Surname, first[term.Person], Surnames(term.Surname))) yield return alias;
        }
    }

    /// <summary>Arabic surnames are written with their article or without ('al-Burhan', 'Al-Burhan', 'Burhan').</summary>
    private static IEnumerable<string> Surnames(string surname)
    {
        string[] articles = ["al-", "Al-", "el-", "El-"];
        if (!Array.Exists(articles, article => surname.StartsWith(article, StringComparison.Ordinal))) return [surname];
        var bare = surname[articles[0].Length..];
        return articles.Select(article => article + bare).Append(bare);
    }

    /// <summary>'G. W. Bush' and 'G.W. Bush' of somebody with two given names before the surname.</summary>
    private static IEnumerable<string> Initialled(Term term)
    {
        if (!term.Name.EndsWith(" " + term.Surname, StringComparison.Ordinal)) return [];
        var given = term.Name[..^(term.Surname.Length + 1)].Split(' ');
        return given.Length == 2 && given.All(name => char.IsUpper(name[0])) ? [$"{given[0][0]}. {given[1][0]}. {term.Surname}", $"{given[0][0]}.{given[1][0]}. {term.Surname}"] : [];
    }

    // The id itself is a written form only where it reads like a name ("NATO", not "ARAB-LEAGUE").
    private static string? ShortName(Organisation row) => row.Id.All(char.IsAsciiLetterOrDigit) && row.Id.Length <= 6 ? row.Id : null;

    private static IEnumerable<Alias> Rows<T>(ImmutableArray<T> rows, AliasKind kind, Func<T, IEnumerable<string?>> forms) =>
        rows.SelectMany((row, at) => Many(kind, at, forms(row)));

    /// <summary>Datelines, headlines and transcripts write states, cities and people in capitals ('TEHRAN').</summary>
    private static IEnumerable<Alias> Many(AliasKind kind, int row, IEnumerable<string?> forms)
    {
        foreach (var alias in Written(kind, row, forms))
        {
            yield return alias;
            var shortest = kind switch { AliasKind.State or AliasKind.Capital or AliasKind.Adjective => 4, AliasKind.Place => 6, AliasKind.Person or AliasKind.Surname => 2, _ => int.MaxValue };
            if (alias.Key.Length >= shortest && char.IsUpper(alias.Key[0])) yield return alias with { Key = alias.Key.ToUpperInvariant() };
        }
    }

    private static IEnumerable<Alias> Written(AliasKind kind, int row, IEnumerable<string?> forms) =>
        forms.OfType<string>().Where(form => form.Length > 1).Select(form =>
        {
            var folded = NameFolding.Fold(form);
            var article = folded.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
            return new Alias(article ? folded[Article.Length..] : folded, kind, row, article && folded.AsSpan(Article.Length).IndexOf(' ') < 0 && kind == AliasKind.Group);
        });
}
