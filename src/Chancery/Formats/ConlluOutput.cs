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
                if (WrittenTogether(document, sentence, place) is var words && words > 1)
                {
                    var span = new TextSpan(token.Span.Start, sentence[place + words - 1].Span.End);
                    output.WriteLine($"{place + 1}-{place + words}\t{document.Document.Slice(span)}\t_\t_\t_\t_\t_\t_\t_\t_");
                }

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

    /// <summary>How many words, from a place on, are written as one ("did" and "n't", "can" and "not"); 1 for most, and inside such a group.</summary>
    private static int WrittenTogether(AnnotatedDocument document, Sentence sentence, int place)
    {
        if (place > 0 && IsJoined(document, sentence, place)) return 1;
        var words = 1;
        while (place + words < sentence.Count && IsJoined(document, sentence, place + words)) words++;
        return words;
    }

    /// <summary>Is the word at a place the rest of the one before it?</summary>
    private static bool IsJoined(AnnotatedDocument document, Sentence sentence, int place)
    {
        var (before, word) = (sentence[place - 1], sentence[place]);
        if (before.Span.End != word.Span.Start || !char.IsLetter(document.Document.Text[before.Span.End - 1])) return false;
        var (first, length) = (word.Characters[0], word.Characters.Length);
        if (char.IsLetter(first)) return true;
        return first is '\'' or '’' && (length > 1 ? char.IsLetter(word.Characters[1]) : document.Tags!.Native[word.Index] == "POS");
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
        foreach (var name in document.Names?.Items ?? []) AddName(tokens, name, misc);
        if (document.Mentions is not { } mentions) return misc;
        foreach (var mention in mentions.Items)
        {
            if (mention is { Kind: MentionKind.Name, Type: { } type }) AddName(tokens, new NamedEntity(mention.Head, type), misc);
        }

        foreach (var mention in mentions.Items)
        {
            if (mention.Referents is not [{ Actor: { } actor }, ..]) continue;
            var (_, end) = tokens.In(mention.Head);
            if (end > 0 && !misc[end - 1].Exists(entry => entry.StartsWith("Actor=", StringComparison.Ordinal))) misc[end - 1].Add($"Actor={actor}");
        }

        return misc;
    }

    /// <summary>The IOB2 tags of a name, unless one that was added before shares a token with it.</summary>
    private static void AddName(TokenLayer tokens, NamedEntity name, List<string>[] misc)
    {
        var (first, end) = tokens.In(name.Span);
        if (misc[first..end].Any(entries => entries.Count > 0)) return;
        for (var token = first; token < end; token++) misc[token].Add($"NER={(token == first ? 'B' : 'I')}-{Label(name.Type)}");
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
