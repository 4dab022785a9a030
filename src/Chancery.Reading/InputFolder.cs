using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Finds the files that paths mean: files as they are, folders with all they hold in ordinal order, "-" for standard input. Bytes are
/// read one file at a time, when they are asked for; what cannot be read is told, never skipped in silence.
/// </summary>
public sealed class InputFolder(Stream? standardInput = null, ReadingLimits? limits = null)
{
    private readonly ReadingLimits limits = limits ?? ReadingLimits.Default;

    public IEnumerable<FoundInput> Expand(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var entries = new List<Entry>();
        foreach (var path in paths) Find(path, entries);
        entries = [.. entries.DistinctBy(entry => entry.Path == "-" ? "-" : Path.GetFullPath(entry.Path), StringComparer.Ordinal)];
        foreach (var group in entries.GroupBy(entry => Path.GetFileName(entry.Id), StringComparer.Ordinal).Where(group => group.Count() == 1))
            group.First().Name = group.Key;
        foreach (var entry in entries) yield return Read(entry);
    }

    private static void Find(string path, List<Entry> entries)
    {
        if (path == "-" || File.Exists(path))
        {
            entries.Add(new Entry(path, path == "-" ? "standard-input" : Relative(path)));
            return;
        }

        if (!Directory.Exists(path))
        {
            entries.Add(new Entry(path, path) { Problem = new Diagnostic(ReadingCode.NotFound, path, "There is no such file or folder; check the path.") });
            return;
        }

        var found = new List<Entry>();
        Walk(path, found);
        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        entries.AddRange(found);
    }

    /// <summary>Folders that cannot be listed become problems of their own; links to folders are not followed, so that no walk is endless.</summary>
    private static void Walk(string root, List<Entry> found)
    {
        var open = new Stack<string>([root]);
        while (open.TryPop(out var folder))
        {
            try
            {
                foreach (var file in Directory.EnumerateFiles(folder)) found.Add(new Entry(file, Relative(file)));
                foreach (var inner in Directory.EnumerateDirectories(folder))
                    if (!File.GetAttributes(inner).HasFlag(FileAttributes.ReparsePoint)) open.Push(inner);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                found.Add(new Entry(folder, Relative(folder)) { Problem = Unreadable(Relative(folder), "folder", exception) });
            }
        }
    }

    private FoundInput Read(Entry entry)
    {
        if (entry.Problem is not null) return new FoundInput(null, entry.Problem);
        var id = entry.Name ?? entry.Id;
        try
        {
            if (entry.Path == "-") return Stream(id, standardInput ?? System.IO.Stream.Null);
            using var file = File.OpenRead(entry.Path);
            return Stream(id, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FoundInput(null, Unreadable(id, "file", exception));
        }
    }

    private FoundInput Stream(string id, Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > limits.Input)
                return new FoundInput(null, new Diagnostic(ReadingCode.TooLarge, id, $"It holds more than {limits.Input / (1024 * 1024)} MB; split it into smaller files."));
            bytes.Write(buffer, 0, read);
        }

        return new FoundInput(new RawInput(id, bytes.GetBuffer().AsMemory(0, (int)bytes.Length)), null);
    }

    /// <summary>The path as it was given, with the slashes of the web, so that ids are the same on every system.</summary>
    private static string Relative(string path)
    {
        var relative = path.Replace('\\', '/');
        return relative.StartsWith("./", StringComparison.Ordinal) ? relative[2..] : relative;
    }

    private static Diagnostic Unreadable(string id, string kind, Exception exception) =>
        new(ReadingCode.Unreadable, id, $"The {kind} cannot be read ({exception.Message.TrimEnd('.')}); it was left out.");

    private sealed record Entry(string Path, string Id)
    {
        public string? Name { get; set; }

        public Diagnostic? Problem { get; init; }
    }
}
