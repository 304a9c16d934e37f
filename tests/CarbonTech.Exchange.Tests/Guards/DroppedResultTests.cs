using Xunit;

namespace CarbonTech.Exchange.Tests.Guards;

public sealed class DroppedResultTests
{
    private const string Planted = """
        namespace Planted;
        using CarbonTech.Exchange.Kernel;
        class C
        {
            Result<Nothing> Do() => default(Nothing);
            async System.Threading.Tasks.Task<Result<Nothing>> DoAsync() { await System.Threading.Tasks.Task.Yield(); return default(Nothing); }
            async System.Threading.Tasks.Task M() { Do(); await DoAsync(); _ = Do(); }
        }
        """;

    [Fact]
    public void Nobody_drops_a_result_in_the_exchange() =>
        Assert.Empty(DroppedResults.In(Source.Product.Where(f => f.Path.StartsWith("src/CarbonTech.Exchange/", StringComparison.Ordinal)), withExchange: false));

    [Fact]
    public void Nobody_drops_a_result_in_adapters_and_web() =>
        Assert.Empty(DroppedResults.In(Source.Product.Where(f => !f.Path.StartsWith("src/CarbonTech.Exchange/", StringComparison.Ordinal)), withExchange: true));

    [Fact]
    public void A_planted_dropped_result_is_caught_and_a_discard_is_not() =>
        Assert.Equal(2, DroppedResults.In([("planted.cs", Planted)], withExchange: true).Count);
}
