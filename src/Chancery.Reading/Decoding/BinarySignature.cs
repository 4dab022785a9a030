namespace Chancery.Reading.Decoding;

/// <summary>Tells files that hold no text: by the first bytes that their format has, or by zero and control bytes.</summary>
internal static class BinarySignature
{
    private const int Looked = 8192;

    /// <returns>What it is, for a person ("a PDF file"); null for text.</returns>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var named = bytes switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF file",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
            [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office file",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
            [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', ..] => "a database",
            _ => null,
        };
        if (named is not null || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return named;
        return HoldsControls(bytes[..Math.Min(bytes.Length, Looked)]) ? "binary data" : null;
    }

    private static bool HoldsControls(ReadOnlySpan<byte> head)
    {
        int zeros = 0, controls = 0, evenZeros = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                zeros++;
                if ((i & 1) == 0) evenZeros++;
            }
            else if (head[i] < 32 && head[i] is not (9 or 10 or 12 or 13 or 27))
            {
                controls++;
            }
        }

        // Latin text in UTF-16 has a zero in every second byte, always on the same side.
        var wide = zeros > head.Length * 2 / 5 && (evenZeros == 0 || evenZeros == zeros);
        return !wide && (zeros > head.Length / 200 || zeros + controls > head.Length / 10);
    }
}
