using System.Security.Cryptography;
using System.Text;
using Chancery.Annotating.Models;
using Chancery.Training.Vectors;

namespace Chancery.Training.Learning;

/// <summary>Writes what was learnt in the form that <see cref="EnglishModel"/> reads: tables in bytes with a scale a row, the rest in half precision.</summary>
internal static class ModelWriter
{
    public static void Write(string path, Network network, Inventory inventory, WordVectors vectors, LemmaLearner lemmas)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(network.Layers);
            WriteStrings(writer, inventory.Native);
            WriteStrings(writer, inventory.Features);
            WriteStrings(writer, inventory.Relations);
            WriteStrings(writer, Inventory.NameTags);
            writer.Write(inventory.Tags.Length);
            foreach (var (universal, native, features) in inventory.Tags)
            {
                writer.Write(universal);
                writer.Write(native);
                writer.Write(features);
            }

            WriteVocabulary(writer, inventory, vectors);
            WriteTable(writer, inventory.Words.Length, Network.Width, row => network.Words.Values.Slice(row * Network.Width, Network.Width));
            WriteTable(writer, WordFeatures.HashedRows, Network.Width, row => network.Hashed.Values.Slice(row * Network.Width, Network.Width));
            WriteTable(writer, vectors.Words.Length, vectors.Width, row => vectors.At(row));
            foreach (var parameter in network.Parameters.Where(parameter => !parameter.Sparse))
            {
                WriteText(writer, parameter.Name);
                writer.Write(parameter.Rows);
                writer.Write(parameter.Columns);
                foreach (var value in parameter.Values) writer.Write((Half)value);
            }

            WriteText(writer, "");
            WriteEdits(writer, lemmas.Words);
            WriteEdits(writer, lemmas.Endings);
        }

        using var file = File.Create(path);
        var bytes = body.ToArray();
        file.Write(EnglishModel.Magic);
        file.Write(SHA256.HashData(bytes));
        file.Write(bytes);
    }

    private static void WriteVocabulary(BinaryWriter writer, Inventory inventory, WordVectors vectors)
    {
        var rows = new SortedDictionary<string, (int Word, int Vector)>(StringComparer.Ordinal);
        for (var row = 0; row < vectors.Words.Length; row++) rows[vectors.Words[row]] = (-1, row);
        for (var row = 0; row < inventory.Words.Length; row++)
        {
            var word = inventory.Words[row].Key;
            rows[word] = (row, rows.TryGetValue(word, out var both) ? both.Vector : -1);
        }

        writer.Write(rows.Count);
        foreach (var (word, both) in rows)
        {
            WriteText(writer, word);
            writer.Write(both.Word);
            writer.Write(both.Vector);
        }
    }

    private static void WriteEdits(BinaryWriter writer, SortedDictionary<string, string> edits)
    {
        writer.Write(edits.Count);
        foreach (var (key, edit) in edits)
        {
            WriteText(writer, key);
            WriteText(writer, edit);
        }
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static void WriteStrings(BinaryWriter writer, string[] strings)
    {
        writer.Write(strings.Length);
        foreach (var text in strings) WriteText(writer, text);
    }

    private delegate ReadOnlySpan<float> RowOf(int row);

    private static void WriteTable(BinaryWriter writer, int rows, int columns, RowOf values)
    {
        writer.Write(rows);
        writer.Write(columns);
        for (var row = 0; row < rows; row++)
        {
            var most = 0f;
            foreach (var value in values(row)) most = Math.Max(most, Math.Abs(value));
            writer.Write(most / 127);
        }

        for (var row = 0; row < rows; row++)
        {
            var most = 0f;
            foreach (var value in values(row)) most = Math.Max(most, Math.Abs(value));
            foreach (var value in values(row)) writer.Write(most == 0 ? (sbyte)0 : (sbyte)MathF.Round(value / (most / 127)));
        }
    }
}
