using Chancery.Annotating.Numerals;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>What a reader of times may look at: the lexemes, and when the document was published.</summary>
internal sealed class TimeContext(AnnotatedDocument document, LexemeList lexemes)
{
    private const int WindowOfTense = 24;

    public LexemeList Lexemes => lexemes;

    public AnnotatedDocument Document => document;

    public PartialDate? Published { get; } = document.Document.Published;

    /// <summary>The day of publication, where it is known to the day.</summary>
    public DateOnly? Day => Published is { Precision: DatePrecision.Day } date ? date.First : null;

    /// <summary>The words before tell of what is to come: "will meet on Thursday".</summary>
    public bool IsAhead(int at)
    {
        for (var i = at - 1; i >= at - WindowOfTense && !lexemes[i].IsBreak && !(lexemes.Is(i, ".") && lexemes[i + 1].Capital); i--)
        {
            switch (lexemes.Word(i))
            {
                case "said" or "was" or "were" or "had" or "told" or "met" or "held" or "signed" or "announced":
                    return false;
                case "will" or "ll" or "shall" or "scheduled" or "expected" or "due" or "plans" or "set" or "planned" or "slated" or "upcoming" or "forecast"
                    or "ends" or "begins" or "opens" or "starts" or "expires" or "closes":
                    return true;
                // "an appeal filed in July": the nearest word that tells of the past, unless it is yet "to be filed".
                case { Length: > 4 } word when i >= at - 3 && word.EndsWith("ed", StringComparison.Ordinal) && lexemes.Word(i - 1) is not ("be" or "to"):
                    return false;
            }
        }

        return false;
    }
}
