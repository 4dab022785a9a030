namespace Chancery.Tests.Docs;

/// <summary>The folder of the repository in which these tests were built.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Chancery.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No Chancery.slnx above {AppContext.BaseDirectory}.");
        return folder.FullName;
    }
}
