using System.Text;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The kind of a file by its first bytes, whatever its name says: PDF, pictures, zipped documents, spreadsheets, plain text; null for all else.</summary>
internal static class FileKinds
{
    private const int Head = 4096;

    private static readonly (byte[] Start, string Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"), ([0x89, 0x50, 0x4E, 0x47], "image/png"), ([0xFF, 0xD8, 0xFF], "image/jpeg"), ([0x50, 0x4B, 0x03, 0x04], "application/zip"),
    ];

    public static async Task<string?> OfAsync(Stream content, CancellationToken ct)
    {
        var head = new byte[Head];
        var read = await content.ReadAtLeastAsync(head, Head, throwOnEndOfStream: false, ct);
        foreach (var (start, kind) in Known)
        {
            if (head.AsSpan(0, read).StartsWith(start)) return kind;
        }

        return IsText(head.AsSpan(0, read)) ? "text/plain" : null;
    }

    /// <summary>UTF-8 without control characters; a character cut at the end of the head is no fault.</summary>
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head.ContainsAnyInRange<byte>(0, 8)) return false;
        try
        {
            var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
            Span<char> into = new char[head.Length];
            decoder.Convert(head, into, flush: false, out _, out _, out _);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
