using System.Collections.Immutable;
using System.Text;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Formats;

/// <summary>
/// A CoNLL-U file as documents: one for each "# newdoc", or one for the file. Sentences and the FORM column are kept, every other column is
/// ignored; forms are joined by single spaces, one sentence a block.
/// </summary>
internal static class ConlluInput
{
    private const int Columns = 10;

    /// <exception cref="UsageException">A row that is no row of CoNLL-U.</exception>
    public static List<ConlluDocument> Read(string id, TextReader reader)
    {
        var documents = new List<ConlluDocument>();
        var lines = new List<string>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (number == 1) line = line.TrimStart('\uFEFF');
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && lines.Exists(kept => kept.Length > 0 && kept[0] != '#')) Close();
            if (line.Length > 0 && line[0] != '#' && line.Split('\t').Length != Columns)
                throw new UsageException($"{id}:{number} has {line.Split('\t').Length} columns where CoNLL-U has {Columns}.");
            lines.Add(line);
        }

        if (lines.Count > 0) Close();
        return documents;

        void Close()
        {
            documents.Add(Document(documents.Count == 0 ? id : $"{id}#{documents.Count + 1}", [.. lines]));
            lines.Clear();
        }
    }

    private static ConlluDocument Document(string id, ImmutableArray<string> lines)
    {
        var text = new StringBuilder();
        var starts = ImmutableArray.CreateBuilder<int>();
        var ends = ImmutableArray.CreateBuilder<int>();
        var first = ImmutableArray.CreateBuilder<int>();
        var end = ImmutableArray.CreateBuilder<int>();
        var open = 0;
        foreach (var line in lines.Append(""))
        {
            if (line.Length == 0)
            {
                if (starts.Count == open) continue;
                first.Add(open);
                end.Add(open = starts.Count);
                text.Append("\n\n");
            }
            else if (IsWord(line))
            {
                if (starts.Count > open) text.Append(' ');
                starts.Add(text.Length);
                text.Append(line.Split('\t')[1]);
                ends.Add(text.Length);
            }
        }

        var blocks = Enumerable.Range(0, first.Count)
            .Select(sentence => new Block(new TextSpan(starts[first[sentence]], ends[end[sentence] - 1]), BlockKind.Paragraph));
        var document = new Document(id, text.ToString()) { Blocks = [.. blocks] };
        return new ConlluDocument(lines, new AnnotatedDocument(document)
        {
            Tokens = new TokenLayer(starts.ToImmutable(), ends.ToImmutable()),
            Sentences = new SentenceLayer(first.ToImmutable(), end.ToImmutable()),
            Present = LayerSet.Tokens | LayerSet.Sentences,
        });
    }

    /// <summary>A row of a syntactic word: not a comment, not a multi-word token (3-4), not an empty node (3.1).</summary>
    internal static bool IsWord(string line)
    {
        if (line.Length == 0 || line[0] == '#') return false;
        var id = line.AsSpan(0, Math.Max(0, line.IndexOf('\t', StringComparison.Ordinal)));
        return id.Length > 0 && id.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
