using System.Text;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Tests.Reading;

/// <summary>Reads short inputs for the tests of this folder, with the furniture list that the program ships.</summary>
internal static class Reader
{
    public static DocumentReader Instance { get; } = new(FurnitureList.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "furniture.txt")));

    public static ReadResult Read(string id, byte[] bytes) => Instance.Read(new RawInput(id, bytes), TestContext.Current.CancellationToken);

    public static ReadResult Read(string id, string text) => Read(id, Encoding.UTF8.GetBytes(text));

    public static Document One(string id, string text) => Read(id, text).Documents.ShouldHaveSingleItem();

    /// <summary>Kind and words of every block, one a line.</summary>
    public static string Outline(Document document) =>
        string.Join('\n', document.Blocks.Select(block => $"{block.Kind}: {document.Slice(block.Span)}"));

    /// <summary>Every letter of the text stands at its place in the raw input, or an entity does.</summary>
    public static void ShouldMapBack(Document document, string raw)
    {
        document.Origin.Length.ShouldBe(document.Text.Length);
        for (var i = 0; i < document.Text.Length; i++)
        {
            if (char.IsWhiteSpace(document.Text[i])) continue;
            var found = raw[document.Origin.ToRaw(i)];
            (found == document.Text[i] || found == '&').ShouldBeTrue($"character {i} ('{document.Text[i]}') maps to '{found}' at {document.Origin.ToRaw(i)}");
        }
    }
}
