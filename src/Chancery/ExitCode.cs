namespace Chancery;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but some input was refused; each refusal was named on the error stream.</summary>
    public const int SomeRefused = 1;
    public const int WrongUsage = 2;
    public const int EnvironmentFailed = 3;
}
