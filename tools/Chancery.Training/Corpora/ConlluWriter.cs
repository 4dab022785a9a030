using System.Globalization;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Training.Corpora;

/// <summary>Writes an annotated document as CoNLL-U, names as NER= of MISC.</summary>
internal static class ConlluWriter
{
    public static void Write(AnnotatedDocument document, TextWriter to)
    {
        var names = NameTags(document);
        foreach (var sentence in document.AllSentences())
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                var head = document.Syntax!.Heads[token];
                string[] cells =
                [
                    (token - sentence.First + 1).ToString(CultureInfo.InvariantCulture), document.Token(token).Text, document.Lemmas!.Value[token],
                    document.Tags!.Universal[token].ToString().ToUpperInvariant(), document.Tags.Native[token], document.Tags.Features[token],
                    (head < 0 ? 0 : head - sentence.First + 1).ToString(CultureInfo.InvariantCulture), document.Syntax.Relations[token], "_",
                    names[token] is { } name ? "NER=" + name : "_",
                ];
                to.Write(string.Join('\t', cells));
                to.Write('\n');
            }

            to.Write('\n');
        }
    }

    public static string?[] NameTags(AnnotatedDocument document)
    {
        var tags = new string?[document.Tokens!.Count];
        foreach (var mention in document.Names?.Items ?? [])
        {
            var (first, end) = document.Tokens.In(mention.Span);
            var type = mention.Type switch { NameType.Person => "PER", NameType.Location => "LOC", NameType.Organisation => "ORG", _ => "MISC" };
            for (var token = first; token < end; token++) tags[token] = (token == first ? "B-" : "I-") + type;
        }

        return tags;
    }
}
