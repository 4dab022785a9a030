using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class EnglishModelTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-model").FullName;

    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "data", "models", "en");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_missing_model_is_fatal_and_the_message_says_what_mends_it() => Refuse("is missing");

    [Fact]
    public void A_model_with_one_changed_byte_is_refused()
    {
        var bytes = Bytes();
        bytes[bytes.Length / 2] ^= 1;
        Put(bytes);
        Refuse("is damaged");
    }

    [Fact]
    public void A_model_that_was_cut_short_is_refused()
    {
        Put(Bytes()[..100_000]);
        Refuse("is damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(5_000)]
    public void A_file_that_is_no_model_is_refused(int length)
    {
        Put(new byte[length]);
        Refuse("is no model");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(2_000_000)]
    public void A_model_whose_hash_is_right_and_whose_parts_are_not_is_refused(int length)
    {
        var start = EnglishModel.Magic.Length + 32;
        var body = Bytes()[start..(start + length)];
        Put([.. EnglishModel.Magic, .. System.Security.Cryptography.SHA256.HashData(body), .. body]);
        Refuse("does not hold");
    }

    [Fact]
    public void The_shipped_model_states_its_classes()
    {
        var model = EnglishModel.Load(Shipped);
        model.Relations.ShouldContain("nsubj:pass");
        model.Native.ShouldContain("VBD");
        model.NameTags[0].ShouldBe("O");
        model.WordCount.ShouldBeGreaterThan(20_000);
        new FileInfo(Path.Combine(Shipped, "english.model")).Length.ShouldBeLessThan(25_000_000);
    }

    private static byte[] Bytes() => File.ReadAllBytes(Path.Combine(Shipped, "english.model"));

    private void Put(byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, "english.model"), bytes);

    private void Refuse(string what)
    {
        var message = Should.Throw<InvalidDataException>(() => EnglishModel.Load(folder)).Message;
        message.ShouldContain(what);
        message.ShouldContain("tools/Chancery.Training -- train");
    }
}
