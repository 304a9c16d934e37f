using System.Net;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Notifications;

public sealed class InboxDoorTests
{
    [Theory]
    [InlineData("/inbox")]
    [InlineData("/inbox/mails")]
    [InlineData("/inbox/00000000000000000000000000000001")]
    [InlineData("/desk")]
    public async Task Who_has_not_signed_in_reads_nothing(string path)
    {
        await using var site = await TestSite.StartAsync();
        var answer = await site.Browser().GetAsync(path);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Unauthorized });
    }
}
