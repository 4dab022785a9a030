using System.Text;
using Chancery.Reading;

namespace Chancery.Tests.Reading;

public sealed class InputFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("chancery-reading-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_folder_gives_its_files_in_ordinal_order_by_name_and_by_path_where_names_clash()
    {
        Write("b.txt");
        Write("a/x.txt");
        Write("c/x.txt");
        var folder = root.Replace('\\', '/');
        new InputFolder().Expand([root]).Select(found => found.Input!.Id).ShouldBe([$"{folder}/a/x.txt", "b.txt", $"{folder}/c/x.txt"]);
    }

    [Fact]
    public void A_path_that_is_not_there_is_told_and_the_rest_goes_on()
    {
        Write("b.txt");
        var found = new InputFolder().Expand([Path.Combine(root, "none.txt"), root]).ToList();
        found[0].Problem!.Code.ShouldBe("CH0112");
        found[1].Input!.Id.ShouldBe("b.txt");
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        using var stream = new MemoryStream("Norway met Chile."u8.ToArray());
        var found = new InputFolder(stream).Expand(["-"]).ToList().ShouldHaveSingleItem();
        Encoding.UTF8.GetString(found.Input!.Bytes.Span).ShouldBe("Norway met Chile.");
    }

    [Fact]
    public void A_file_beyond_the_bound_is_told()
    {
        Write("b.txt");
        new InputFolder(limits: new ReadingLimits { Input = 3 }).Expand([root]).ShouldHaveSingleItem().Problem!.Code.ShouldBe("CH0104");
    }

    private void Write(string name)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "Some words.");
    }
}
