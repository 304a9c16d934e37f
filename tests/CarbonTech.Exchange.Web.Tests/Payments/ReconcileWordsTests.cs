using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Payments;

/// <summary>What a comparison with the institution found is said in sentences, not in signs.</summary>
public sealed class ReconcileWordsTests
{
    [Fact]
    public void Every_difference_says_where_the_money_is_and_where_it_is_not()
    {
        var line = new ReconciliationLine(Id.New<ReconciliationId>(), "sandbox", TestExchange.Start, Money.Yuan(70), Money.Yuan(100), 3, 0, "- mv_17 CNY 50.00; + mv_9");
        var said = ReconcileWords.Of(new Texts(), line).ToList();
        Assert.Equal(3, said.Count);
        Assert.Contains("−¥\u00a030", said[0], StringComparison.Ordinal);
        Assert.EndsWith("mv_17 CNY 50.00", said[1], StringComparison.Ordinal);
        Assert.EndsWith("mv_9", said[2], StringComparison.Ordinal);
        Assert.Equal(3, said.Select(s => s[..4]).Distinct().Count());
        Assert.Empty(ReconcileWords.Of(new Texts(), line with { Ledger = Money.Yuan(100), Differences = "" }));
    }
}
