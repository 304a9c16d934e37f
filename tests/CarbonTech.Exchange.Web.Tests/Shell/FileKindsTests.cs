using CarbonTech.Exchange.Web.Shell;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 }, "application/pdf")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "image/jpeg")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00 }, "application/zip")]
    [InlineData(new byte[] { 0x4D, 0x5A, 0x90, 0x00 }, null)]
    [InlineData(new byte[] { 0x25 }, null)]
    public async Task A_file_is_known_by_its_first_bytes(byte[] head, string? kind)
    {
        using var content = new MemoryStream(head);
        Assert.Equal(kind, await FileKinds.OfAsync(content, CancellationToken.None));
        Assert.Equal(0, content.Position);
    }
}
