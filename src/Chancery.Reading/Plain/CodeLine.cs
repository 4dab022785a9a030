namespace Chancery.Reading.Plain;

/// <summary>Tells lines of scripts, style sheets and rulers, which copies of pages leave in plain text.</summary>
internal static class CodeLine
{
    public static bool Is(string line)
    {
        int signs = 0, letters = 0;
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c)) letters++;
            else if (c is '{' or '}' or '(' or ')' or ';' or '=' or '$' or '|' or '<' or '>' or '[' or ']' or '\\') signs++;
        }

        // A ruler, "###", "});": no letter in it.
        if (letters == 0) return !line.Contains('…', StringComparison.Ordinal);
        if (IsLocator(line)) return true;
        if (line[^1] is '{' or '}' || line.EndsWith(");", StringComparison.Ordinal)) return true;
        return line[^1] is ';' or ')' or '(' or ',' or '\'' && signs >= 2 && signs * 6 >= letters && Calls(line);
    }

    private static bool IsLocator(string line) =>
        !line.Contains(' ', StringComparison.Ordinal)
        && (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    private static bool Calls(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && char.IsLetterOrDigit(line[open - 1]) && line.Contains('.', StringComparison.Ordinal)) return true;
        return line.StartsWith("var ", StringComparison.Ordinal) || line.StartsWith("let ", StringComparison.Ordinal) || line.StartsWith("window.", StringComparison.Ordinal)
            || line.StartsWith("if (", StringComparison.Ordinal) || line.StartsWith('$');
    }
}
