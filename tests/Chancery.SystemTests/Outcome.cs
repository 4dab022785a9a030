namespace Chancery.SystemTests;

/// <summary>What a run of the program left.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
