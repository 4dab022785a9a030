using System.Collections.Immutable;
using Chancery.Politics.Knowledge;

namespace Chancery.Annotating.Names;

/// <summary>All written forms of the knowledge base, and the words for offices and kinds of people.</summary>
public sealed class Gazetteer
{
    private readonly Lazy<HashSet<string>> givenNames;

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
        Names = new AliasList(WrittenForms.Of(knowledge.Tables, words), ignoreCase: false);
        Offices = new AliasList(OfficesOf(knowledge.Tables.Offices), ignoreCase: true);
        givenNames = new Lazy<HashSet<string>>(() => GivenNamesOf(knowledge.Tables.Terms));
    }

    public KnowledgeBase Knowledge { get; }

    internal NameWords Words { get; }

    internal Namesakes Namesakes { get; }

    internal AliasList Names { get; }

    internal AliasList Offices { get; }

    /// <summary>The first words of people's names, surnames that stand first left out.</summary>
    internal HashSet<string> GivenNames => givenNames.Value;

    /// <summary>'North' in 'North and South Korea': the state whose name shares its last word with the next; nothing for other words.</summary>
    internal AliasMatch Elided(string text, int start, int end)
    {
        var first = text.AsSpan(start, end - start);
        if (first is not ("North" or "South" or "East" or "West") || !text.AsSpan(end).StartsWith(" and ")) return default;
        var next = Names.Longest(text, end + " and ".Length);
        if (!next.Found || next.Aliases[0].Kind != AliasKind.State) return default;
        var other = text[(end + " and ".Length)..next.End];
        var space = other.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || other[..space] is not ("North" or "South" or "East" or "West")) return default;
        var whole = Names.Exact($"{first}{other[space..]}");
        return whole.Found && whole.Aliases[0].Kind == AliasKind.State ? whole : default;
    }

    private static HashSet<string> GivenNamesOf(ImmutableArray<Term> terms)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var space = term.Name.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && !term.Name.StartsWith(term.Surname, StringComparison.Ordinal)) given.Add(NameFolding.Fold(term.Name[..space]));
        }

        return given;
    }

    private static Alias[] OfficesOf(ImmutableArray<OfficeTitle> offices)
    {
        var forms = new Alias[offices.Length];
        for (var row = 0; row < forms.Length; row++) forms[row] = new Alias(NameFolding.Fold(offices[row].Title).ToLowerInvariant(), AliasKind.Office, row, false);
        return forms;
    }
}
