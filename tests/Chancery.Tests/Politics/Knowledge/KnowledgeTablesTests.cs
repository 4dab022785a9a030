using Chancery.Politics.Knowledge;

namespace Chancery.Tests.Politics.Knowledge;

public sealed class KnowledgeTablesTests
{
    /// <summary>Offices that several people hold at once.</summary>
    private static readonly string[] Shared = ["spokesperson", "deputy", "party-leader", "military-chief", "un-ambassador", "trade-minister", "intelligence-head", "deputy-foreign-minister", "minister", "adviser", "envoy"];

    private static readonly KnowledgeTables Tables = KnowledgeTables.Load(Path.Combine(AppContext.BaseDirectory, "data", "knowledge"));

    [Fact]
    public void Every_row_has_a_source()
    {
        IEnumerable<string>[] sources =
        [
            Tables.States.Select(row => row.Source), Tables.Terms.Select(row => row.Source), Tables.Organisations.Select(row => row.Source),
            Tables.Memberships.Select(row => row.Source), Tables.Groups.Select(row => row.Source), Tables.Initiatives.Select(row => row.Source),
            Tables.Anniversaries.Select(row => row.Source), Tables.Conflicts.Select(row => row.Source), Tables.Occasions.Select(row => row.Source),
            Tables.Places.Select(row => row.Source),
        ];
        sources.ShouldAllBe(column => column.All(source => source.Length > 0));
    }

    [Fact]
    public void Ids_are_unique_in_their_table()
    {
        Tables.States.Select(row => row.Id).ShouldBeUnique();
        Tables.Organisations.Select(row => row.Id).ShouldBeUnique();
        Tables.Groups.Select(row => row.Id).ShouldBeUnique();
        Tables.Initiatives.Select(row => row.Id).ShouldBeUnique();
        Tables.Anniversaries.Select(row => row.Id).ShouldBeUnique();
        Tables.Conflicts.Select(row => row.Id).ShouldBeUnique();
        Tables.Occasions.Select(row => row.Id).ShouldBeUnique();
        Tables.Places.Select(row => row.Id).ShouldBeUnique();
    }

    [Fact]
    public void Every_actor_code_is_a_state_or_an_organisation()
    {
        var codes = Tables.States.Select(row => row.Id).Concat(Tables.Organisations.Select(row => row.Id)).Concat(Tables.Groups.Select(row => row.Id)).ToHashSet(StringComparer.Ordinal);
        var used = Tables.Terms.Select(row => row.State)
            .Concat(Tables.Memberships.SelectMany(row => new[] { row.State, row.Organisation }))
            .Concat(Tables.Initiatives.SelectMany(row => row.Parties))
            .Concat(Tables.Conflicts.SelectMany(row => row.Parties))
            .Concat(Tables.Anniversaries.SelectMany(row => row.States))
            .Concat(Tables.Occasions.SelectMany(row => new[] { row.State, row.Forum }).OfType<string>())
            .Concat(Tables.Places.Select(row => row.State).OfType<string>());
        used.Where(code => !codes.Contains(code)).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void No_date_runs_backwards()
    {
        Tables.Terms.Where(row => row.Interval.IsEmpty).Select(row => row.Id).ShouldBeEmpty();
        Tables.Occasions.Where(row => row.Interval.IsEmpty).Select(row => row.Id).ShouldBeEmpty();
        Tables.Conflicts.Where(row => row.From?.First > row.To?.Last).Select(row => row.Id).ShouldBeEmpty();
    }

    [Fact]
    public void An_office_of_one_has_one_holder_at_a_time()
    {
        var clashes = Tables.Terms.Where(term => !Shared.Contains(term.Role))
            .GroupBy(term => (term.State, term.Role, term.Office))
            .SelectMany(office => office.OrderBy(term => term.From).Zip(office.OrderBy(term => term.From).Skip(1)))
            // A term may end on the day, or in the month or year, in which the next begins.
            .Where(pair => pair.First.Person != pair.Second.Person && (pair.First.To is not { } end || end.First > (pair.Second.From?.Last ?? DateOnly.MinValue)))
            .Select(pair => $"{pair.First.Id} and {pair.Second.Id}");
        clashes.ShouldBeEmpty();
    }

    [Fact]
    public void A_holder_without_a_known_end_says_when_they_were_last_seen_in_office()
    {
        Tables.Terms.Where(term => term.To is null != term.Seen is not null).Select(term => term.Id).ShouldBeEmpty();
        Tables.Terms.Where(term => term.Seen is { } seen && term.From is { } from && seen.Last < from.First).Select(term => term.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Terms_are_sorted_by_person_and_date()
    {
        var keys = Tables.Terms.Select(term => (term.Person, From: term.From?.ToString() ?? "")).ToList();
        keys.Zip(keys.Skip(1)).Where(pair => Compare(pair.First, pair.Second) > 0).ShouldBeEmpty();

        static int Compare((string Person, string From) one, (string Person, string From) other) =>
            string.CompareOrdinal(one.Person, other.Person) is var order and not 0 ? order : string.CompareOrdinal(one.From, other.From);
    }

    [Fact]
    public void A_written_form_of_a_state_names_one_state()
    {
        var forms = Tables.States.Where(state => state.Until is null)
            .SelectMany(state => state.Aliases.Append(state.Name).Distinct(StringComparer.Ordinal).Select(form => (form, state.Id)));
        forms.GroupBy(pair => pair.form, StringComparer.Ordinal).Where(form => form.Count() > 1).Select(form => form.Key).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_does_not_read_is_named_by_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data", "knowledge"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            File.WriteAllText(
                Path.Combine(folder, "memberships.tsv"), "organisation\tstate\tfrom\tto\tstatus\tsource\nNATO\tNOR\t1949-04-04\t\t\teditor\nNATO\tPRT\tlast spring\t\t\teditor\n");
            var wrong = Should.Throw<FormatException>(() => KnowledgeTables.Load(folder));
            wrong.Message.ShouldContain("memberships.tsv:3");
            wrong.Message.ShouldContain("last spring");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
