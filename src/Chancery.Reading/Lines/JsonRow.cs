using System.Text.Json;

namespace Chancery.Reading.Lines;

/// <summary>The fields of one line; strings that hold half a surrogate pair are mended.</summary>
internal sealed class JsonRow(JsonElement row)
{
    /// <summary>Was a broken character replaced in a string that was asked for?</summary>
    public bool WasMended { get; private set; }

    /// <summary>A field as text; null where it is absent, null, or neither string nor number.</summary>
    public string? Text(string name)
    {
        if (!row.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return Clean(value.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 stands alone, or the bytes are no UTF-8: the reader of JSON refuses both.
            WasMended = true;
            return Clean(Mend(value.GetRawText()));
        }
    }

    private static string Clean(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\0', '\u001F');
        if (at < 0) return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            source.AsSpan().CopyTo(span);
            for (var i = 0; i < span.Length; i++)
                if (span[i] < ' ' && span[i] is not ('\n' or '\r' or '\t')) span[i] = ' ';
        });
    }

    private static string Mend(string raw)
    {
        var mended = new System.Text.StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length)
            {
                mended.Append(raw[i]);
                continue;
            }

            if (raw[i + 1] != 'u' || !IsSurrogate(raw, i, 0xD800, 0xDFFF))
            {
                mended.Append(raw[i]).Append(raw[++i]);
                continue;
            }

            var isPair = IsSurrogate(raw, i, 0xD800, 0xDBFF) && IsSurrogate(raw, i + 6, 0xDC00, 0xDFFF);
            mended.Append(isPair ? raw.AsSpan(i, 12) : "\\ufffd");
            i += isPair ? 11 : 5;
        }

        try
        {
            return JsonSerializer.Deserialize<string>(mended.ToString()) ?? "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static bool IsSurrogate(string raw, int at, int low, int high) =>
        at + 5 < raw.Length && raw[at] == '\\' && raw[at + 1] == 'u'
        && int.TryParse(raw.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var value)
        && value >= low && value <= high;
}
