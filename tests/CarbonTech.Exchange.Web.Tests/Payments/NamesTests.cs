using System.Globalization;
using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Web.Payments;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Payments;

/// <summary>Who is named on the pages of money: in the reader's language, and nobody where nobody is known.</summary>
public sealed class NamesTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(demonstration: true);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_party_is_named_in_the_readers_language_and_an_unknown_one_by_a_dash()
    {
        var (party, unknown) = (await PartyAsync(), Id.New<PartyId>());
        var names = await Names.ReadAsync(site.Exchange.Get<ReadParties>(), [party, null, unknown, party], default);
        Assert.Equal(("澄岳特钢有限公司", "—", "—"), In("zh-CN", () => (names.Of(party), names.Of(null), names.Of(unknown))));
        Assert.Equal(("Chengyue Steel Co., Ltd.", "—"), In("en", () => (names.Of(party), names.Of(unknown))));
        Assert.Equal((new PartyName("澄岳特钢有限公司", "Chengyue Steel Co., Ltd."), new PartyName("—", "—")), (names.Both(party), names.Both(unknown)));
    }

    [Theory]
    [InlineData("zh-CN", "澄岳特钢有限公司")]
    [InlineData("en", "Chengyue Steel Co., Ltd.")]
    public async Task The_finance_desk_names_who_paid(string language, string name)
    {
        await site.Given.PayAsync(await site.Given.BillAsync(await PartyAsync(), Money.Yuan(5_000)));
        await site.Exchange.SettleAsync();
        using var finance = await site.BrowserOfAsync(await site.Given.OperatorAsync("finance@example.org", Roles.Finance), language);
        Assert.Contains(name, WebUtility.HtmlDecode(await finance.GetStringAsync("/finance")));
        Assert.Contains("href=\"/finance\"", await finance.GetStringAsync("/desk"));
        Assert.Contains("href=\"/finance/reconciliation\"", await finance.GetStringAsync("/desk"));
    }

    /// <summary>A verified party with a name in each language.</summary>
    private async Task<PartyId> PartyAsync()
    {
        var (person, profile) = (await site.Given.PersonAsync(), new PartyProfile("澄岳特钢有限公司", "Chengyue Steel Co., Ltd.", Capacities.Enterprise, Regime.Ordinary));
        var applied = await site.Exchange.Get<ApplyForParty>().RunAsync(new(await site.Exchange.Get<LoadActor>().RunAsync(person, null), Given.Act(), profile), default);
        var by = await site.Given.OperatorAsync();
        var page = (await site.Exchange.Get<ReadParty>().RunAsync(applied.Must(), by))!;
        _ = (await site.Exchange.Get<VerifyParty>().RunAsync(new(by, Given.Act(), page.Id, page.Version), default)).Must();
        return page.Id;
    }

    private static T In<T>(string culture, Func<T> read)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
