using Chancery.Annotating.Numerals;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Times;

/// <summary>Finds dates, times, durations and sets of times, with their TIMEX3 values. What needs a date of publication stays open without one.</summary>
public sealed class TimeAnnotator : IAnnotator
{
    private readonly TimeScanner scanner;

    /// <param name="knowledge">The dated facts that anniversaries are reckoned from.</param>
    /// <param name="lexicons">The folder of lexicons, for the feasts.</param>
    public TimeAnnotator(KnowledgeBase knowledge, string lexicons)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var years = new Years();
        var calendar = new CalendarDates();
        var relative = new RelativeTimes();
        var numeric = new NumericDates();
        var feasts = Holidays.Load(lexicons);
        scanner = new TimeScanner([
            new DaysBeside(feasts, calendar, numeric, relative),
            new Anniversaries(new AnniversaryTable(knowledge)), numeric, calendar, new DirectedDates(calendar, numeric), new WeeksOfTime(calendar, relative), new PartsOfTime(years, calendar, relative),
            relative, new SetsOfTimes(), new Durations(), years, new ClockTimes(), feasts]);
    }

    public string Name => "times/en@2";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences;

    public LayerSet Provides => LayerSet.Times;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new TimeContext(document, LexemeScanner.Scan(document));
        return document with
        {
            Times = new SpanLayer<TimeExpression>(scanner.Scan(context, cancel)),
        };
    }
}
