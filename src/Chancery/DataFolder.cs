using System.Security.Cryptography;
using System.Text;
using Chancery.Politics.Knowledge;

namespace Chancery;

/// <summary>The folder data/ that lies beside the program: knowledge, lexicons, rules, ontology.</summary>
/// <param name="OwnKnowledge">An analyst's folder of tables that extend or override those of knowledge/; null for none.</param>
internal sealed record DataFolder(string Path, string? OwnKnowledge = null)
{
    public string Knowledge => Of("knowledge");

    public string Lexicons => Of("lexicons");

    /// <param name="ownKnowledge">As --knowledge gives it; null for none.</param>
    /// <exception cref="UsageException">There is no such folder of tables.</exception>
    /// <exception cref="DirectoryNotFoundException">The program was installed without its data.</exception>
    public static DataFolder Find(string? ownKnowledge = null)
    {
        if (ownKnowledge is not null && !Directory.Exists(ownKnowledge)) throw new UsageException($"--knowledge '{ownKnowledge}' is no folder.");
        var path = System.IO.Path.Combine(AppContext.BaseDirectory, "data");
        return Directory.Exists(path)
            ? new DataFolder(path, ownKnowledge)
            : throw new DirectoryNotFoundException($"The folder {path} is missing: the program was installed without its data; install it again.");
    }

    /// <summary>SHA-256 over names and bytes of all files, in ordinal order: which packs a record was made with.</summary>
    public string Hash()
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(sum, Path, "");
        if (OwnKnowledge is { } own) Append(sum, own, "own-knowledge/");
        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }

    /// <exception cref="FormatException">A row that does not read, with its file and line.</exception>
    public KnowledgeBase LoadKnowledge() => KnowledgeBase.Load(Knowledge, OwnKnowledge);

    private static void Append(IncrementalHash sum, string folder, string prefix)
    {
        foreach (var name in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                     .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            sum.AppendData(Encoding.UTF8.GetBytes(prefix + name + "\0"));
            sum.AppendData(File.ReadAllBytes(System.IO.Path.Combine(folder, name)));
        }
    }

    private string Of(string name) => System.IO.Path.Combine(Path, name);
}
