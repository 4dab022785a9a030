using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Whom a source phrase refers to, by the mentions that are its heads.</summary>
internal sealed class Speakers(AnnotatedDocument document, TokenView view, SourceReader sources)
{
    /// <summary>The referents of the source's own heads; of a document, those it comes from ("Statements from Kenya and Japan").</summary>
    public ImmutableArray<Referent> Of(Cue cue, TextSpan source)
    {
        if (document.Mentions is null) return [];
        var speakers = ImmutableArray.CreateBuilder<Referent>();
        var (first, next) = view.Tokens.In(source);
        foreach (var head in sources.Heads(first, next))
        {
            var kind = sources.Kind(head, cue);
            if (sources.MentionAt(head) is { } mention) Add(speakers, mention);
            if (speakers.Count > 0 || kind != SourceKind.Document) continue;
            foreach (var maker in Makers(head, first, next)) Add(speakers, maker);
        }

        if (speakers.All(speaker => speaker.Entity is null) && Apposed(source) is { } name)
        {
            var told = speakers.FirstOrDefault();
            speakers.Clear();
            Add(speakers, name);
            // A person whom only the text knows: the name, with what the description told.
            if (speakers.Count == 0) speakers.Add(new Referent(null, document.Document.Slice(name.Span), told?.Actor, told?.Sector, told?.Role));
        }
        else if (speakers.All(speaker => speaker.Actor is null) && Spoken(first, next) is { } body)
        {
            speakers.Clear();
            speakers.Add(body);
        }

        return speakers.ToImmutable();
    }

    // "a spokesperson for the German government", "an official at the Kenyan ministry": nobody named, who speaks for somebody.
    private Referent? Spoken(int first, int next)
    {
        if (sources.Heads(first, next) is not [var head] || head + 2 >= next || !sources.IsVoice(head) || view.Characters(head + 1) is not ("for" or "of" or "at" or "from" or "with")) return null;
        var mention = document.Mentions!.In(view.Span(head + 2, next)).Where(mention => mention.Kind == MentionKind.Name || mention.Referents.Any(referent => referent.Entity is not null)).MinBy(mention => mention.Span.Start);
        return mention is { Referents: [{ Actor: not null } owner] }
            ? new Referent(null, $"{owner.Name}: {view.Lemma(head).ToLowerInvariant()}", owner.Actor, owner.Sector ?? "GOV") : null;
    }

    // "the chief prosecutor of Lyon, Anna Berg": the name behind the comma is who speaks.
    private Mention? Apposed(TextSpan source)
    {
        var text = document.Document.Text;
        return document.Mentions!.In(source).FirstOrDefault(mention => mention is { Type: NameType.Person, Kind: MentionKind.Name, Modifies: false }
            && mention.Span.Start > source.Start + 1 && text[mention.Span.Start - 2] == ',' && mention.Span.End >= source.End - 1);
    }

    /// <summary>What sort of source it is where nobody is named.</summary>
    public string? Unnamed(Cue cue) => sources.Unnamed(cue);

    // Whom a document comes from: behind 'from', 'by' or 'of', or before its possessive mark.
    private IEnumerable<Mention> Makers(int head, int first, int next)
    {
        var text = document.Document.Text;
        var behind = head + 1 < next && view.Characters(head + 1) is "from" or "by" or "of";
        var span = behind ? view.Span(head + 2 < next ? head + 2 : head + 1, next) : view.Span(first, head + 1);
        var end = -1;
        foreach (var mention in document.Mentions!.In(span).Where(mention => behind ? !mention.Modifies : mention.Modifies || mention.Kind == MentionKind.Pronoun)
            .OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length))
        {
            if (mention.Referents.IsEmpty || mention.Span.Start < end) continue;
            if (end >= 0 && !IsJoined(text, end, mention.Span.Start)) yield break;
            end = mention.Span.End;
            yield return mention;
        }
    }

    /// <summary>"On 2 September in Lyon Anna Berg": where a name ends the phrase and nothing ties it to what stands before, the name alone is the source.</summary>
    public static TextSpan Trim(AnnotatedDocument document, TextSpan source)
    {
        if (document.Mentions is not { } mentions) return source;
        var last = mentions.In(source).Where(mention => mention.Span.End == source.End && mention is { Kind: MentionKind.Name, Modifies: false }).MinBy(mention => mention.Span.Start);
        if (last is null || last.Span.Start == source.Start) return source;
        return mentions.In(source).Any(mention => mention.Span.End + 1 == last.Span.Start && mention is { Kind: MentionKind.Name, Modifies: false }) ? last.Span : source;
    }

    private static void Add(ImmutableArray<Referent>.Builder speakers, Mention mention)
    {
        foreach (var referent in mention.Referents.Where(referent => !speakers.Contains(referent))) speakers.Add(referent);
    }

    private static bool IsJoined(string text, int from, int to) => from <= to && text.AsSpan(from, to - from).Trim() is "and" or ", and" or "&" or "," or "and the" or ", the" or "as well as";
}
