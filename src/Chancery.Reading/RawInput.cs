namespace Chancery.Reading;

/// <summary>One file or stream to read, as it came.</summary>
/// <param name="Id">The file name, or the relative path where names clash.</param>
/// <param name="Bytes">Everything in it; may be gzipped.</param>
public sealed record RawInput(string Id, ReadOnlyMemory<byte> Bytes);
