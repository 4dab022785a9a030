using Chancery.Text;
using Chancery.Text.Packs;

namespace Chancery.Tests.Annotating.Syntax;

/// <summary>
/// Sentences as news writes them, in news.tsv. A learnt model is not right everywhere, so what must hold is a share of them; the message
/// names those that failed.
/// </summary>
public sealed class NewsTests
{
    private static readonly IReadOnlyList<TsvRow> Cases = TsvTable.Load(Path.Combine(AppContext.BaseDirectory, "Annotating", "Syntax", "news.tsv")).Rows;

    [Fact]
    public void The_main_verb_and_its_subject_are_found_in_nine_sentences_of_ten() => Check(0.9, (row, document) =>
    {
        var root = document.Syntax!.Heads.IndexOf(-1);
        return document.Token(root).Text == row["verb"] && Enumerable.Range(0, document.Tokens!.Count).Any(token =>
            document.Syntax.Heads[token] == root && document.Token(token).Text == row["subject"] && document.Syntax.Relations[token].StartsWith("nsubj", StringComparison.Ordinal));
    });

    [Fact]
    public void Names_are_found_without_titles_in_three_sentences_of_four() => Check(0.75, (row, document) =>
        string.Join('|', document.Names!.Items.Select(name => document.Document.Slice(name.Span))) == row["names"]);

    private static void Check(double share, Func<TsvRow, AnnotatedDocument, bool> isRight)
    {
        var wrong = Cases.Where(row => !isRight(row, English.Tagged(row["text"]))).Select(row => row["text"]).ToList();
        (1 - (wrong.Count / (double)Cases.Count)).ShouldBeGreaterThanOrEqualTo(share, string.Join('\n', wrong));
    }
}
