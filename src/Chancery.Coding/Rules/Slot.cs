using Chancery.Text.Layers;

namespace Chancery.Coding.Rules;

/// <summary>Where a rule finds an actor or object: an argument's role ("agent"), its preposition ("@on"), or both ("theme@of").</summary>
public readonly record struct Slot(ArgumentRole? Role, string? Preposition)
{
    /// <exception cref="FormatException">No such role.</exception>
    public static Slot Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var role = at < 0 ? text : text[..at];
        var preposition = at < 0 ? null : text[(at + 1)..];
        if (role.Length == 0) return new Slot(null, preposition);
        return Enum.TryParse<ArgumentRole>(role, ignoreCase: true, out var parsed)
            ? new Slot(parsed, preposition)
            : throw new FormatException($"'{role}' is no role of an argument; write one of {string.Join(", ", Enum.GetNames<ArgumentRole>())}.");
    }

    /// <summary>Whether an argument stands there. 'As' brings in what somebody is, not somebody else: only a slot that names it reads it.</summary>
    public bool Fits(Argument argument) =>
        (Role is not { } role || role == argument.Role)
        && (Preposition is null ? argument.Preposition != "as" : string.Equals(Preposition, argument.Preposition, StringComparison.Ordinal));
}
