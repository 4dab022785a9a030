using System.IO.Compression;
using System.Text;
using Chancery.Reading;

namespace Chancery.Tests.Reading;

public sealed class InputTests
{
    private const string Body = "The ministers of Norway and Chile met in Oslo and agreed to open talks on the fisheries of the south.";

    [Fact]
    public void An_empty_file_is_refused() => Code("a.txt", []).ShouldBe("CH0101");

    [Fact]
    public void White_space_alone_is_refused() => Code("a.txt", "  \n\t\n"u8.ToArray()).ShouldBe("CH0101");

    [Fact]
    public void A_picture_is_refused_as_binary() => Code("a.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 1, 2, 0]).ShouldBe("CH0102");

    [Fact]
    public void Zero_bytes_in_a_text_make_it_binary() => Code("a.txt", [1, 0, 0, 3, 65, 66, 0, 0]).ShouldBe("CH0102");

    [Fact]
    public void Gzipped_text_is_unpacked()
    {
        Reader.Read("a.txt.gz", Packed(Body)).Documents.ShouldHaveSingleItem().Text.ShouldBe(Body);
    }

    [Fact]
    public void Damaged_gzip_is_refused() => Code("a.gz", [0x1F, 0x8B, 0x08, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).ShouldBe("CH0105");

    [Fact]
    public void Gzip_that_unpacks_beyond_the_bound_is_refused()
    {
        var reader = new DocumentReader(FurnitureList.Empty, new ReadingLimits { Input = 10_000 });
        var result = reader.Read(new RawInput("bomb.gz", Packed(new string('a', 1_000_000))), TestContext.Current.CancellationToken);
        result.Refused.ShouldHaveSingleItem().Code.ShouldBe("CH0104");
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_read_as_Windows_1252()
    {
        var document = Reader.Read("a.txt", [.. Encoding.ASCII.GetBytes(Body + " Caf"), 0xE9, (byte)' ', 0x96, (byte)'.']).Documents.ShouldHaveSingleItem();
        document.Text.ShouldEndWith("Café –.");
    }

    [Fact]
    public void Wrong_bytes_in_declared_UTF_8_are_replaced_and_told()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><p>{Body}</p><p>{Body} Caf"), 0xE9, .. " now.</p></body></html>"u8];
        var result = Reader.Read("a.html", bytes);
        result.Documents.ShouldHaveSingleItem().Text.ShouldContain("Caf\uFFFD now.");
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CH0106");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_tells_the_charset(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        Reader.Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Body)]).Documents.ShouldHaveSingleItem().Text.ShouldBe(Body);
    }

    [Theory]
    [InlineData("Die Minister von Norwegen und Chile haben sich in Oslo auf den Beginn der Verhandlungen über die Fischerei geeinigt.", "de")]
    [InlineData("Les ministres de la Norvège et du Chili se sont mis d'accord à Oslo pour ouvrir des négociations sur la pêche.", "fr")]
    [InlineData("Los ministros de Noruega y Chile acordaron en Oslo abrir negociaciones sobre la pesca en el sur del océano.", "es")]
    [InlineData(Body, "en")]
    [InlineData("Міністри Норвегії та Чилі домовилися в Осло почати переговори про рибальство, і це не все, що вони сказали.", "uk")]
    [InlineData("挪威和智利外长在奥斯陆会晤，同意就渔业问题展开谈判。", "zh")]
    [InlineData("Oslo Santiago Bergen Valdivia Tromsø Arica Stavanger", "und")]
    public void The_language_is_told(string text, string language) => Reader.One("a.txt", text).Language.ShouldBe(language);

    private static string Code(string id, byte[] bytes)
    {
        var refused = Reader.Read(id, bytes).Refused.ShouldHaveSingleItem();
        refused.Reason.ShouldContain(id);
        return refused.Code;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
