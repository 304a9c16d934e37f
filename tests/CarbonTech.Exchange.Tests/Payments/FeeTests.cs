using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Deals;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

public sealed class FeeTests
{
    [Fact]
    public async Task A_fee_is_there_for_its_payer_with_what_its_invoice_needs()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(106_000)));
        await exchange.PayDueAsync(deal);
        await exchange.Given.DeliveredAsync(deal, 1);
        var fee = Assert.Single(await exchange.Get<ReadFees>().OfPartyAsync(Seller, SettlementCase.SellerSide));
        Assert.Equal((Money.Yuan(3_180), Money.Yuan(180), 600), (fee.Amount, fee.Tax, fee.TaxBasisPoints));
        Assert.NotNull(await exchange.Get<ReadFees>().OneAsync(fee.Id, Clerk));
        Assert.Null(await exchange.Get<ReadFees>().OneAsync(fee.Id, SettlementCase.BuyerSide));
        Assert.Empty(await exchange.Get<ReadFees>().OfPartyAsync(Seller, SettlementCase.BuyerSide));
    }
}
