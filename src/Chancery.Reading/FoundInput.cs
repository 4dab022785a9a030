using Chancery.Text;

namespace Chancery.Reading;

/// <summary>One path that was found: its bytes, or why they could not be read. Exactly one of the two is there.</summary>
public sealed record FoundInput(RawInput? Input, Diagnostic? Problem);
