using System.Text;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>Which encoding a text file is in: by its byte order mark; without one UTF-8 when the whole file is valid UTF-8, UTF-16 when every other byte of its
/// beginning is zero, else GB18030, which every Chinese spreadsheet program writes.</summary>
internal static class TextEncodings
{
    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Of(Stream file)
    {
        Span<byte> head = stackalloc byte[256];
        file.Position = 0;
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var encoding = Marked(head[..length]) ?? Unmarked(head[..length], file);
        file.Position = 0;
        return encoding;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0x84, 0x31, 0x95, 0x33, ..] => Encoding.GetEncoding("GB18030"),
        _ => null,
    };

    private static Encoding Unmarked(ReadOnlySpan<byte> head, Stream file)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < head.Length; i += 2) (even, odd) = (even + (head[i] == 0 ? 1 : 0), odd + (head[i + 1] == 0 ? 1 : 0));
        if (odd > head.Length / 8) return Encoding.Unicode;
        if (even > head.Length / 8) return Encoding.BigEndianUnicode;
        return IsUtf8(file) ? Encoding.UTF8 : Encoding.GetEncoding("GB18030");
    }

    private static bool IsUtf8(Stream file)
    {
        file.Position = 0;
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[64 * 1024];
        var chars = new char[(64 * 1024) + 16];
        try
        {
            for (int read; (read = file.Read(bytes)) > 0;) decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false);
            decoder.GetChars([], chars, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
