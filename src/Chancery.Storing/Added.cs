namespace Chancery.Storing;

/// <summary>What adding a document did.</summary>
public enum Added
{
    New,

    /// <summary>The same file with the same text was there; nothing changed.</summary>
    Known,

    /// <summary>The file was there with another text, which is kept aside.</summary>
    Replaced,
}
