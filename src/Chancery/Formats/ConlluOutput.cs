using System.Globalization;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Formats;

/// <summary>Writes an annotated document as CoNLL-U, with names and actors in MISC.</summary>
internal sealed class ConlluOutput(TextWriter output)
{
    /// <summary>A document from raw text: its sentences with their text and offsets.</summary>
    public void Write(AnnotatedDocument document)
    {
        var misc = Misc(document);
        output.WriteLine($"# newdoc id = {OneLine(document.Document.Id)}");
        foreach (var sentence in document.AllSentences())
        {
            output.WriteLine($"# text = {OneLine(sentence.Text)}");
            for (var place = 0; place < sentence.Count; place++)
            {
                var token = sentence[place];
                misc[token.Index].Add(string.Create(CultureInfo.InvariantCulture, $"TokenRange={token.Span.Start}:{token.Span.End}"));
                output.WriteLine(Row(document, sentence.First, token.Index, misc[token.Index]));
            }

            output.WriteLine();
        }
    }

    /// <summary>A document from CoNLL-U: its own lines, with the columns of the words predicted.</summary>
    public void Write(AnnotatedDocument document, ConlluDocument original)
    {
        var misc = Misc(document);
        var next = 0;
        foreach (var line in original.Lines)
        {
            if (!ConlluInput.IsWord(line))
            {
                output.WriteLine(line);
                continue;
            }

            var sentence = document.Sentences!.Of(next);
            output.WriteLine(Row(document, document.Sentences.First[sentence], next, misc[next]));
            next++;
        }

        if (original.Lines is [.., { Length: > 0 }]) output.WriteLine();
    }

    private static string Row(AnnotatedDocument document, int first, int token, List<string> misc)
    {
        var native = document.Tags!.Native.Length > token ? document.Tags.Native[token] : "_";
        var features = document.Tags.Features.Length > token ? document.Tags.Features[token] : "_";
        var head = document.Syntax is { } syntax ? (syntax.Heads[token] < 0 ? 0 : syntax.Heads[token] - first + 1) : -1;
        return string.Join(
            '\t',
            (token - first + 1).ToString(CultureInfo.InvariantCulture), OneLine(document.Token(token).Text), OneLine(document.Token(token).Lemma),
            document.Tags.Universal[token].ToString().ToUpperInvariant(), native, features,
            head < 0 ? "_" : head.ToString(CultureInfo.InvariantCulture), document.Syntax?.Relations[token] ?? "_", "_",
            misc.Count == 0 ? "_" : string.Join('|', misc));
    }

    private static List<string>[] Misc(AnnotatedDocument document)
    {
        var tokens = document.Tokens!;
        var misc = new List<string>[tokens.Count];
        for (var i = 0; i < misc.Length; i++) misc[i] = [];
        if (document.Mentions is not { } mentions) return misc;
        var last = -1;
        foreach (var mention in mentions.Items.Where(mention => mention is { Kind: MentionKind.Name, Type: not null }))
        {
            var (first, end) = tokens.In(mention.Head);
            if (first <= last) continue;
            for (var token = first; token < end; token++) misc[token].Add($"NER={(token == first ? 'B' : 'I')}-{Label(mention.Type.GetValueOrDefault())}");
            last = Math.Max(last, end - 1);
        }

        foreach (var mention in mentions.Items)
        {
            if (mention.Referents is not [{ Actor: { } actor }, ..]) continue;
            var (_, end) = tokens.In(mention.Head);
            if (end > 0 && !misc[end - 1].Exists(entry => entry.StartsWith("Actor=", StringComparison.Ordinal))) misc[end - 1].Add($"Actor={actor}");
        }

        return misc;
    }

    private static string Label(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Location => "LOC",
        NameType.Organisation => "ORG",
        _ => "MISC",
    };

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t')
        ? text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ') : text;
}
