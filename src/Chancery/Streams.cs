namespace Chancery;

/// <summary>What the program reads from and writes to.</summary>
/// <param name="IsTerminal">A person sees the output, so colour and its width make sense.</param>
internal sealed record Streams(Stream Input, TextWriter Output, TextWriter Error, bool IsTerminal);
