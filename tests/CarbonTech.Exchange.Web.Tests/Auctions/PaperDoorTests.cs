using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Web.Auctions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Auctions;

/// <summary>Papers of lots and registrations are known by their content.</summary>
public sealed class PaperDoorTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_paper_is_what_its_bytes_say_and_one_of_no_known_kind_is_not_kept()
    {
        var door = site.Services.GetRequiredService<PaperDoor>();
        var papers = await door.StoreAsync([File("%PDF-1.7 委托书", "委托书.txt", "text/plain"), File("<script>alert(1)</script>", "营业执照.pdf", "application/pdf")], TestContext.Current.CancellationToken);
        Assert.Equal(("application/pdf", "委托书.txt", 64), (papers[0].MediaType, papers[0].Name, papers[0].Digest.Length));
        Assert.Equal(("", "营业执照.pdf", ""), (papers[1].MediaType, papers[1].Name, papers[1].Digest));
        await using var kept = await site.Services.GetRequiredService<IFileStore>().OpenAsync(papers[0].Digest, TestContext.Current.CancellationToken);
        using var text = new StreamReader(kept);
        Assert.StartsWith("%PDF-1.7", await text.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static FormFile File(string content, string name, string said)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return new(new MemoryStream(bytes), 0, bytes.Length, "Papers", name) { Headers = new HeaderDictionary(), ContentType = said };
    }
}
