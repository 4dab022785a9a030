using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Politics.Json;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Formats;

/// <summary>One layer of a document as the items of `chancery annotate --layer`.</summary>
internal static class LayerJson
{
    public static readonly string[] Names = ["times", "quantities", "quotes", "mentions", "predicates"];

    public static string Line(AnnotatedDocument document, string layer) => JsonLine.Of(json =>
    {
        json.WriteString("id", document.Document.Id);
        json.WriteStartArray("items");
        foreach (var write in Items(document, layer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static IEnumerable<Action<Utf8JsonWriter>> Items(AnnotatedDocument document, string layer) => layer switch
    {
        "times" => document.Times!.Items.Select(time => (Action<Utf8JsonWriter>)(json => Time(json, document, time))),
        "quantities" => document.Quantities!.Items.Concat(document.Numerals?.Items ?? []).OrderBy(amount => amount.Span.Start).Select(amount => (Action<Utf8JsonWriter>)(json => Amount(json, document, amount))),
        "quotes" => document.Quotes!.Items.Select(quote => (Action<Utf8JsonWriter>)(json => Quotation(json, document, quote))),
        "mentions" => document.Mentions!.Items.Select(mention => (Action<Utf8JsonWriter>)(json => Named(json, document, mention))),
        "predicates" => document.Predicates!.Items.Select(predicate => (Action<Utf8JsonWriter>)(json => Told(json, document, predicate))),
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "The layers are " + string.Join(", ", Names) + "."),
    };

    private static void Time(Utf8JsonWriter json, AnnotatedDocument document, TimeExpression time)
    {
        Span(json, document, time.Extent);
        json.WriteString("kind", CanonicalJson.Name(time.Kind));
        json.WriteString("value", time.Value);
        json.WriteString("granularity", TimeGranularity.Of(time));
        json.Interval(time.Bounds);
        if (time.Modifier != TimeModifier.None) json.WriteString("mod", CanonicalJson.Name(time.Modifier));
        json.WriteString("anchor", time.AnchorWords ?? CanonicalJson.Name(time.Anchor));
        if (TimeGranularity.Settles(time) is { } needs) json.WriteString("settledBy", needs);
    }

    private static void Amount(Utf8JsonWriter json, AnnotatedDocument document, QuantityExpression amount)
    {
        Span(json, document, amount.Core);
        json.WriteString("words", document.Document.Slice(amount.Span));
        json.QuantityFields(amount.Quantity);
    }

    private static void Quotation(Utf8JsonWriter json, AnnotatedDocument document, Quote quote)
    {
        Spans(json, "source", quote.Source);
        Spans(json, "cue", quote.Cue);
        Spans(json, "content", quote.Content);
        json.WriteString("kind", CanonicalJson.Name(quote.Kind));
        json.WriteString("stance", quote.Stance);
        json.WriteString("act", quote.Act);
        if (quote.Unnamed is { } unnamed) json.WriteString("unnamed", unnamed);
        if (quote.IsNegated) json.WriteBoolean("negated", true);
        json.WriteString("speaker", quote.Speakers.IsEmpty ? Words(document, quote.Source) : string.Join(", ", quote.Speakers.Select(speaker => speaker.Name)));
        json.WriteString("actor", quote.Speakers.FirstOrDefault(speaker => speaker.Actor is not null)?.Actor);
    }

    private static void Named(Utf8JsonWriter json, AnnotatedDocument document, Mention mention)
    {
        Span(json, document, mention.Span);
        Pair(json, "head", mention.Head);
        json.WriteString("kind", CanonicalJson.Name(mention.Kind));
        json.WriteString("entity", mention.Referents.Length == 1 ? mention.Referents[0].Entity ?? mention.Referents[0].Name : null);
        json.WriteString("actor", mention.Referents.Length == 1 ? mention.Referents[0].Actor : null);
        if (mention.Referents.Length > 1) json.Strings("actors", mention.Referents.Select(referent => referent.Actor ?? referent.Name));
        if (mention.Chain >= 0) json.WriteNumber("chain", mention.Chain);
        else json.WriteNull("chain");
        json.WriteString("reason", mention.Reason);
    }

    private static void Told(Utf8JsonWriter json, AnnotatedDocument document, Predicate predicate)
    {
        Span(json, document, predicate.Span);
        json.WriteString("lemma", predicate.Lemma);
        json.WriteString("frame", CanonicalJson.Name(predicate.Tag));
        json.WriteStartArray("arguments");
        foreach (var argument in predicate.Arguments)
        {
            json.WriteStartObject();
            json.WriteString("role", CanonicalJson.Name(argument.Role));
            Span(json, document, argument.Span);
            if (argument.Preposition is { } preposition) json.WriteString("preposition", preposition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("polarity", predicate.Negated ? "negative" : "positive");
        json.WriteString("modality", CanonicalJson.Name(predicate.Modality));
        var quote = document.Quotes?.Items.FirstOrDefault(candidate => candidate.Kind != QuoteKind.Scare && candidate.Content.Any(part => part.Contains(predicate.Span)));
        json.WriteString("speaker", quote is null ? null : quote.Speakers.FirstOrDefault()?.Name ?? Words(document, quote.Source));
    }

    private static void Span(Utf8JsonWriter json, AnnotatedDocument document, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", document.Document.Slice(span));
    }

    private static void Spans(Utf8JsonWriter json, string name, ImmutableArray<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Pair(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static string? Words(AnnotatedDocument document, ImmutableArray<TextSpan> spans) =>
        spans.IsEmpty ? null : string.Join(" ", spans.Select(document.Document.Slice));
}
