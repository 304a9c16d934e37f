namespace CarbonTech.Exchange.Web.Shell;

/// <summary>What a file is by its first bytes; its name and what the browser says of it prove nothing.</summary>
public static class FileKinds
{
    /// <summary>As many bytes are looked at.</summary>
    private const int Head = 8;

    private static readonly (byte[] Magic, string MediaType)[] Known =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ([0x50, 0x4B, 0x03, 0x04], "application/zip"),
    ];

    /// <summary>The media type of a PDF, PNG, JPEG or of a zip container (OFD, DOCX, XLSX are such); null for everything else. The stream is read from its
    /// beginning and left there.</summary>
    public static async Task<string?> OfAsync(Stream content, CancellationToken ct)
    {
        var head = new byte[Head];
        var read = await content.ReadAtLeastAsync(head, Head, throwOnEndOfStream: false, ct);
        content.Position = 0;
        return Array.Find(Known, k => read >= k.Magic.Length && head.AsSpan(0, k.Magic.Length).SequenceEqual(k.Magic)).MediaType;
    }
}
