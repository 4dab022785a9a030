using System.Security.Cryptography;
using System.Text;

namespace Chancery;

/// <summary>The folder data/ that lies beside the program: knowledge, lexicons, rules, ontology.</summary>
internal sealed record DataFolder(string Path)
{
    public string Knowledge => Of("knowledge");

    public string Lexicons => Of("lexicons");

    /// <exception cref="DirectoryNotFoundException">The program was installed without its data.</exception>
    public static DataFolder Find()
    {
        var path = System.IO.Path.Combine(AppContext.BaseDirectory, "data");
        return Directory.Exists(path)
            ? new DataFolder(path)
            : throw new DirectoryNotFoundException($"The folder {path} is missing: the program was installed without its data; install it again.");
    }

    /// <summary>SHA-256 over names and bytes of all files, in ordinal order: which packs a record was made with.</summary>
    public string Hash()
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
                     .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            sum.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
            sum.AppendData(File.ReadAllBytes(System.IO.Path.Combine(Path, name)));
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }

    private string Of(string name) => System.IO.Path.Combine(Path, name);
}
