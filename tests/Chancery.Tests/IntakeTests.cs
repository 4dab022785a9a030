using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Reading;
using Chancery.Storing.Sqlite;
using Chancery.Text;

namespace Chancery.Tests;

public sealed class IntakeTests
{
    private static readonly Document Good = new("good.txt", "France and Chad signed a treaty.");
    private static readonly Document Bad = new("bad.txt", "This one breaks the coder.");

    [Fact]
    public void A_defect_met_in_one_article_is_named_with_a_code_and_the_others_go_on()
    {
        using var file = RecordFile.InMemory();
        using var error = new StringWriter();
        var refused = new Intake(file, error, Code).Take([new ReadResult([Bad, Good], [], [])], CancellationToken.None);
        refused.ShouldBeTrue();
        file.Load().Documents.ShouldHaveSingleItem().Id.ShouldBe("good.txt");
        file.Load().Refused.ShouldHaveSingleItem().Code.ShouldBe("CH0202");
        error.ToString().ShouldStartWith("CH0202 bad.txt: ");
        error.ToString().ShouldContain("InvalidOperationException");
        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public void A_run_that_is_stopped_is_no_defect_of_an_article()
    {
        using var file = RecordFile.InMemory();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Should.Throw<OperationCanceledException>(() => new Intake(file, TextWriter.Null, Code).Take([new ReadResult([Good], [], [])], stop.Token));
    }

    private static ImmutableArray<Claim> Code(Document document, CancellationToken cancel) =>
        document.Id == "bad.txt" ? throw new InvalidOperationException("A table was empty,\nand should not be.") : [];
}
