using System.Runtime.CompilerServices;

namespace Chancery.Tests.Docs;

/// <summary>The folder of the repository that these tests were compiled from.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find(Here());

    private static string Find(string file)
    {
        var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(file)!);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Chancery.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No Chancery.slnx above {file}.");
        return folder.FullName;
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
