using System.Collections.Immutable;
using Chancery.Annotating.Times;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Tests.Annotating.Times;

/// <summary>Annotates a text of a test, with a handful of known facts.</summary>
internal static class TimeReading
{
    public static readonly TimeAnnotator Annotator = new(new KnowledgeBase(new KnowledgeTables
    {
        States =
        [
            State("CHN", "China", "Chinese", "Beijing"), State("RUS", "Russia", "Russian", "Moscow"), State("FRA", "France", "French", "Paris"),
            State("SUN", "Soviet Union", "Soviet", null),
        ],
        Anniversaries =
        [
            Fact("end-of-world-war-ii", "End of the Second World War", "1945-09-02", ["CHN", "RUS"], ["end of World War II", "end of the Second World War"], ("CHN", "09-03"), ("RUS", "05-09")),
            Fact("relations-china-soviet", "Soviet recognition of the People's Republic of China", "1949-10-02", ["CHN", "RUS", "SUN"],
                ["Soviet Union recognised the People's Republic", "diplomatic relations between China and Russia"]),
            Fact("relations-china-france", "Diplomatic relations between China and France", "1964-01-27", ["CHN", "FRA"], ["diplomatic relations between China and France"]),
            Fact("nato-founding", "Founding of NATO", "1949-04-04", [], ["founding of NATO", "NATO"]),
            Fact("victory", "Victory over Nazi Germany", "1945-05-08", ["RUS", "FRA"], ["Victory Day"], ("RUS", "05-09"), ("FRA", "05-08")),
        ],
    }), English.Lexicons);

    public static ImmutableArray<TimeExpression> Of(string text, string? published = null)
    {
        var document = new Document("test.txt", text) { Published = published is null ? null : PartialDate.Parse(published) };
        return Annotator.Annotate(new AnnotatedDocument(document), TestContext.Current.CancellationToken).Times!.Items;
    }

    /// <summary>"words=value" for each time, in text order.</summary>
    public static string Values(string text, string? published = null) =>
        string.Join("; ", Of(text, published).Select(time => $"{text[time.Span.Start..time.Span.End]}={time.Value}"));

    private static State State(string id, string name, string adjective, string? capital) =>
        new(id, name, null, [], [adjective], [], capital is null ? [] : [capital], [], null, null, "test");

    private static Anniversary Fact(string id, string name, string date, ImmutableArray<string> states, ImmutableArray<string> aliases, params (string State, string Day)[] observed) =>
        new(id, name, aliases, PartialDate.Parse(date), observed.ToImmutableDictionary(pair => pair.State, pair => pair.Day, StringComparer.Ordinal), states, "test");
}
