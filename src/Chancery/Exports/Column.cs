namespace Chancery.Exports;

/// <summary>A column of an exported table, with what it means.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Says">What it holds; "" of a format by others that is not known here and stays empty.</param>
/// <param name="Value">The cell of a row; null where it is not known.</param>
/// <param name="IsWords">It holds words of an article, which must not be taken for a formula.</param>
internal sealed record Column<T>(string Name, string Says, Func<T, string?> Value, bool IsWords = false)
{
    /// <summary>A column of a format by others of which nothing is known here.</summary>
    public static Column<T> Empty(string name) => new(name, "not known: empty", _ => null);
}
