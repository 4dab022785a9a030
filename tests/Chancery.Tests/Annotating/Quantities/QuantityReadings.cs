using System.Collections.Immutable;
using System.Globalization;
using Chancery.Annotating;
using Chancery.Annotating.Quantities;
using Chancery.Tests.Annotating.Times;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Tests.Annotating.Quantities;

/// <summary>Annotates a text of a test down to its quantities.</summary>
internal static class QuantityReadings
{
    private static readonly AnnotationPipeline Pipeline =
        new AnnotationPipelineBuilder().Add(English.Tokens).Add(English.Reading).Add(TimeReading.Annotator).Add(QuantityAnnotator.Load(English.Lexicons)).Build();

    public static ImmutableArray<QuantityExpression> Of(string text) =>
        Pipeline.Annotate(new Document("test.txt", text), TestContext.Current.CancellationToken).Quantities!.Items;

    /// <summary>The numbers that no amount holds.</summary>
    public static ImmutableArray<QuantityExpression> Numbers(string text) =>
        Pipeline.Annotate(new Document("test.txt", text), TestContext.Current.CancellationToken).Numerals!.Items;

    public static Quantity Single(string text) => Of(text).ShouldHaveSingleItem().Quantity;

    /// <summary>"qualifier value unit" for each, in text order.</summary>
    public static string Values(string text) => string.Join("; ", Of(text).Select(item => Written(item.Quantity)));

    private static string Written(Quantity quantity)
    {
        var number = quantity.Value is { } value ? value.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{quantity.Low}..{quantity.High}");
        return string.Join(' ', new[] { quantity.Qualifier, number, quantity.Unit, quantity.Change }.Where(part => part is not null));
    }
}
