using Chancery.Formats;
using Chancery.Politics;

namespace Chancery.Tests.Formats;

public sealed class DecisionFileTests : IDisposable
{
    private static readonly Decision Odd = new(DecisionKind.Correct, ["a|b\\n.txt"], "place", "Tab\tand | bar", "Ana \\ Bo", "2026-01-01T00:00:00Z", "she said \"no\" – twice")
    {
        Anchors = ["0f"],
    };

    private readonly string folder = Directory.CreateTempSubdirectory("chancery-").FullName;

    private string Name => Path.Combine(folder, "decisions.tsv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_decision_comes_back_as_it_was_made_whatever_its_words()
    {
        var file = new DecisionFile(Name);
        file.Append(Odd);
        var read = file.Read();
        read.Diagnostics.ShouldBeEmpty();
        var decision = read.Decisions.Decisions.ShouldHaveSingleItem();
        decision.Id.ShouldBe(Odd.Id);
        decision.Subjects.ShouldBe(Odd.Subjects);
        decision.Value.ShouldBe(Odd.Value);
        decision.Anchors.ShouldBe(Odd.Anchors);
    }

    [Fact]
    public void What_is_undone_is_out_of_force_and_its_line_stays()
    {
        var file = new DecisionFile(Name);
        file.Append(Odd);
        file.Undo(Odd.Id, "Ana", "2026-01-02T00:00:00Z", "wrong article");
        file.Read().Decisions.Decisions.ShouldBeEmpty();
        File.ReadAllText(Name).ShouldContain(Odd.Id + "\t2026-01-01");
    }

    [Theory]
    [InlineData("only three\tcells\there")]
    [InlineData("d\t2026\tAna\tmerge\ta|b\t\t\twhy\t")]
    [InlineData("d\t2026\tAna\tsame\ta\t\t\twhy\t")]
    [InlineData("d\t2026\tAna\tundo\td-000000000000\t\t\twhy\t")]
    public void A_line_that_does_not_read_is_named_and_the_others_hold(string line)
    {
        var file = new DecisionFile(Name);
        file.Append(Odd);
        File.AppendAllText(Name, line + "\n");
        var read = file.Read();
        read.Decisions.Decisions.ShouldHaveSingleItem();
        var diagnostic = read.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("CH0402");
        diagnostic.Place.ShouldBe(Name + ":3");
    }

    [Fact]
    public void A_line_cut_short_by_a_crash_does_not_swallow_the_next()
    {
        var file = new DecisionFile(Name);
        file.Append(Odd);
        File.AppendAllText(Name, "d-0000\t2026-01-0");
        file.Append(Odd with { Why = "again" });
        var read = file.Read();
        read.Decisions.Decisions.Select(decision => decision.Why).ShouldBe([Odd.Why, "again"]);
        read.Diagnostics.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_line_written_by_hand_without_id_and_anchors_is_a_decision()
    {
        File.WriteAllText(Name, "# ours\n\t2026-01-01\tAna\tsame\ta.txt|b.txt\t\t\tone visit\n");
        var decision = new DecisionFile(Name).Read().Decisions.Decisions.ShouldHaveSingleItem();
        decision.Subjects.ShouldBe(["a.txt", "b.txt"]);
        decision.Id.ShouldStartWith("d-");
    }
}
