using System.IO.Compression;

namespace Chancery.Reading.Decoding;

/// <summary>Unpacks gzip, never to more than a bound.</summary>
internal static class Unpacker
{
    public static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 0x08, ..];

    /// <returns>The bytes; null with <paramref name="tooLarge"/> telling whether the bound was passed or the data is damaged.</returns>
    public static byte[]? Unpack(ReadOnlyMemory<byte> packed, int bound, out bool tooLarge)
    {
        tooLarge = false;
        using var unpacked = new MemoryStream();
        try
        {
            using var source = new MemoryStream(packed.ToArray(), writable: false);
            using var gzip = new GZipStream(source, CompressionMode.Decompress);
            var buffer = new byte[81920];
            for (var read = gzip.Read(buffer); read > 0; read = gzip.Read(buffer))
            {
                if (unpacked.Length + read > bound)
                {
                    tooLarge = true;
                    return null;
                }

                unpacked.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return unpacked.ToArray();
    }
}
