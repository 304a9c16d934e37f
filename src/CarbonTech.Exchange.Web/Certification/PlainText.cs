using System.Text;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Plain text has no first bytes of its own: UTF-8 without control characters is one.</summary>
internal static class PlainText
{
    private const int Head = 4096;

    /// <summary>The stream is read from its beginning and left there.</summary>
    public static async Task<bool> IsAsync(Stream content, CancellationToken ct)
    {
        var head = new byte[Head];
        var read = await content.ReadAtLeastAsync(head, Head, throwOnEndOfStream: false, ct);
        content.Position = 0;
        return read > 0 && IsText(head.AsSpan(0, read));
    }

    /// <summary>A character that is cut at the end of the head is no fault.</summary>
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.ContainsAnyInRange<byte>(0, 8)) return false;
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder().Convert(head, new char[head.Length], flush: false, out _, out _, out _);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
