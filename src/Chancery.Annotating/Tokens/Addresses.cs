namespace Chancery.Annotating.Tokens;

/// <summary>Finds web and mail addresses, which stay one token.</summary>
internal static class Addresses
{
    /// <summary>The length of the address that starts the chunk; 0 for none. The chunk holds no white space.</summary>
    public static int Length(ReadOnlySpan<char> chunk)
    {
        var web = Starts(chunk, "http://") || Starts(chunk, "https://") || Starts(chunk, "ftp://") || Starts(chunk, "www.");
        return web ? Web(chunk) : Mail(chunk);
    }

    private static int Web(ReadOnlySpan<char> chunk)
    {
        var length = 0;
        while (length < chunk.Length && chunk[length] is not ('"' or '<' or '>' or '\u201C' or '\u201D' or '\u2014')) length++;
        while (length > 0 && chunk[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\'' or '\u2019') length--;
        return length;
    }

    private static int Mail(ReadOnlySpan<char> chunk)
    {
        var at = 0;
        while (at < chunk.Length && (char.IsLetterOrDigit(chunk[at]) || chunk[at] is '.' or '_' or '-' or '+' or '%')) at++;
        if (at == 0 || at >= chunk.Length || chunk[at] != '@') return 0;
        var length = at + 1;
        while (length < chunk.Length && (char.IsLetterOrDigit(chunk[length]) || chunk[length] is '.' or '-')) length++;
        while (length > at && chunk[length - 1] is '.' or '-') length--;
        return length > at + 2 && chunk[(at + 2)..length].Contains('.') ? length : 0;
    }

    private static bool Starts(ReadOnlySpan<char> chunk, string start) => chunk.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
