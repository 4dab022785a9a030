namespace Chancery.Storing;

/// <summary>A record file that cannot be used, with a code and what to do.</summary>
public sealed class StoreException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>"CH03…"; docs/reference/diagnostics.md lists them.</summary>
    public string Code { get; } = code;
}
