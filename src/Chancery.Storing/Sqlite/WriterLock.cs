namespace Chancery.Storing.Sqlite;

/// <summary>
/// Held by the one process that writes a record file, as a lock on an empty file beside it. The system lets go of it when a process dies,
/// however it dies; the empty file stays.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream held;

    private WriterLock(FileStream held) => this.held = held;

    /// <exception cref="StoreException">Another process holds it, or the folder cannot be written.</exception>
    public static WriterLock Take(string path)
    {
        try
        {
            return new WriterLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception wrong) when (wrong is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new StoreException("CH0301", $"{path} cannot be used as a record file ({wrong.Message}); name another file with --db.", wrong);
        }
        catch (IOException wrong)
        {
            throw new StoreException("CH0307", $"Another process is writing {path}; wait until it is done and run this again. Reading is possible meanwhile.", wrong);
        }
    }

    public void Dispose() => held.Dispose();
}
