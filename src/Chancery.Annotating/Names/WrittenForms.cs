using System.Collections.Immutable;
using Chancery.Politics.Knowledge;

namespace Chancery.Annotating.Names;

/// <summary>Gathers every written form of the rows of knowledge.</summary>
internal sealed class WrittenForms(KnowledgeTables tables)
{
    private const string Article = "the ";

    private static readonly ImmutableArray<string> ArabicArticles = ["al-", "Al-", "el-", "El-"];

    private readonly List<Alias> aliases = new(1 << 15);

    public static Alias[] Of(KnowledgeTables tables, NameWords words)
    {
        // People's names are two thirds of all; they are gathered beside the others.
        var persons = Task.Run(() => OfPersons(tables));
        var forms = new WrittenForms(tables);
        forms.AddStates(tables.States);
        for (var row = 0; row < tables.Organisations.Length; row++) forms.AddOrganisation(row, tables.Organisations[row]);
        for (var row = 0; row < tables.Groups.Length; row++) forms.Add(AliasKind.Group, row, tables.Groups[row].Name, tables.Groups[row].Aliases);
        for (var row = 0; row < tables.Initiatives.Length; row++) forms.Add(AliasKind.Initiative, row, tables.Initiatives[row].Name, tables.Initiatives[row].Aliases);
        for (var row = 0; row < tables.Conflicts.Length; row++) forms.Add(AliasKind.Conflict, row, tables.Conflicts[row].Name, tables.Conflicts[row].Aliases);
        for (var row = 0; row < tables.Occasions.Length; row++) forms.Add(AliasKind.Occasion, row, tables.Occasions[row].Name, tables.Occasions[row].Aliases);
        for (var row = 0; row < tables.Places.Length; row++) forms.Add(AliasKind.Place, row, tables.Places[row].Name, tables.Places[row].Aliases);
        forms.AddCombiningForms(tables.States, words);
        var named = persons.GetAwaiter().GetResult();
        var all = new Alias[named.Count + forms.aliases.Count];
        named.CopyTo(all);
        forms.aliases.CopyTo(all, named.Count);
        return all;
    }

    private static List<Alias> OfPersons(KnowledgeTables tables)
    {
        var forms = new WrittenForms(tables);
        forms.AddPersons(tables.Terms);
        return forms.aliases;
    }

    private void AddStates(ImmutableArray<State> states)
    {
        for (var row = 0; row < states.Length; row++)
        {
            var state = states[row];
            Add(AliasKind.State, row, state.Name, state.Aliases);
            Add(AliasKind.State, row, state.Official);
            Add(AliasKind.Adjective, row, null, state.Adjectives);
            Add(AliasKind.Demonym, row, null, state.Demonyms);
            Add(AliasKind.Capital, row, null, state.Capitals);
            Add(AliasKind.Seat, row, null, state.Seats);
        }
    }

    private void AddPersons(ImmutableArray<Term> terms)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < terms.Length; row++)
        {
            var term = terms[row];
            firsts.TryAdd(term.Person, row);
            var first = firsts[term.Person];
            Add(AliasKind.Person, first, term.Name, term.Aliases);
            AddInitialled(first, term);
            AddSurname(first, term.Surname);
        }
    }

    private void AddOrganisation(int row, Organisation organisation)
    {
        Add(AliasKind.Organisation, row, organisation.Name, organisation.Aliases);
        // The id itself is a written form only where it reads like a name ("NATO", not "ARAB-LEAGUE").
        if (organisation.Id.Length <= 6 && organisation.Id.All(char.IsAsciiLetterOrDigit)) Add(AliasKind.Organisation, row, organisation.Id);
    }

    private void AddCombiningForms(ImmutableArray<State> states, NameWords words)
    {
        foreach (var combining in words.CombiningForms)
        {
            for (var row = 0; row < states.Length; row++) if (states[row].Id == combining.State) aliases.Add(new Alias(combining.Form, AliasKind.CombiningForm, row, false));
        }
    }

    /// <summary>Arabic surnames are written with their article or without ('al-Burhan', 'Al-Burhan', 'Burhan').</summary>
    private void AddSurname(int row, string surname)
    {
        if (!ArabicArticles.Any(article => surname.StartsWith(article, StringComparison.Ordinal)))
        {
            Add(AliasKind.Surname, row, surname);
            return;
        }

        var bare = surname[ArabicArticles[0].Length..];
        Add(AliasKind.Surname, row, bare);
        foreach (var article in ArabicArticles) Add(AliasKind.Surname, row, article + bare);
    }

    /// <summary>'G. W. Bush' and 'G.W. Bush' of somebody with two given names before the surname.</summary>
    private void AddInitialled(int row, Term term)
    {
        var name = term.Name;
        if (name.Length < term.Surname.Length + 4 || !name.EndsWith(term.Surname, StringComparison.Ordinal) || name[^(term.Surname.Length + 1)] != ' ') return;
        var given = name.AsSpan(0, name.Length - term.Surname.Length - 1);
        var space = given.IndexOf(' ');
        if (space <= 0 || given[(space + 1)..].Contains(' ') || space + 1 >= given.Length || !char.IsUpper(given[0]) || !char.IsUpper(given[space + 1])) return;
        Add(AliasKind.Person, row, $"{given[0]}. {given[space + 1]}. {term.Surname}");
        Add(AliasKind.Person, row, $"{given[0]}.{given[space + 1]}. {term.Surname}");
    }

    /// <summary>'The West', 'the Channel', 'The Valley', 'The Hindu': without the article, a word like any other; states go without it ('Gambia').</summary>
    private bool IsNamedByArticle(AliasKind kind, int row) =>
        kind is AliasKind.Group or AliasKind.Place or AliasKind.Capital || (kind == AliasKind.Organisation && tables.Organisations[row].Kind == "media");

    private void Add(AliasKind kind, int row, string? name, ImmutableArray<string> others)
    {
        Add(kind, row, name);
        foreach (var other in others) Add(kind, row, other);
    }

    /// <summary>One form; datelines, headlines and transcripts write states, cities and people in capitals ('TEHRAN').</summary>
    private void Add(AliasKind kind, int row, string? form)
    {
        if (form is not { Length: > 1 }) return;
        var key = NameFolding.Fold(form);
        var article = key.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        if (article) key = key[Article.Length..];
        if (key.Length < 2) return;
        var alias = new Alias(key, kind, row, article && IsNamedByArticle(kind, row) && !key.Contains(' ', StringComparison.Ordinal));
        aliases.Add(alias);
        var shortest = kind switch { AliasKind.State or AliasKind.Capital or AliasKind.Adjective => 4, AliasKind.Place => 6, AliasKind.Person or AliasKind.Surname => 2, _ => int.MaxValue };
        if (key.Length >= shortest && char.IsUpper(key[0])) aliases.Add(alias with { Key = key.ToUpperInvariant() });
    }
}
