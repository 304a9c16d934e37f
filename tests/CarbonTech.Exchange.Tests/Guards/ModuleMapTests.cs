using Xunit;

namespace CarbonTech.Exchange.Tests.Guards;

public sealed class ModuleMapTests
{
    private static readonly IReadOnlyDictionary<string, string> Tables =
        ModuleMap.Tables(File.ReadAllText(Path.Combine(Source.Root, "src/CarbonTech.Exchange/ExchangeDb.cs")));

    [Fact]
    public void No_module_knows_one_that_the_map_does_not_allow() =>
        Assert.Empty(ModuleMap.Violations(Source.Product, Tables));

    [Fact]
    public void Every_table_has_an_owner()
    {
        Assert.Empty(Tables.Where(t => t.Value.Length == 0).Select(t => t.Key));
        Assert.Equal("Kernel", Tables["Journal"]);
    }

    [Theory]
    [InlineData("src/CarbonTech.Exchange/Payments/Planted.cs", "using CarbonTech.Exchange.Auctions;", "Payments knows Auctions")]
    [InlineData("src/CarbonTech.Exchange/Kernel/Planted.cs", "using CarbonTech.Exchange.Membership;", "Kernel knows Membership")]
    [InlineData("src/CarbonTech.Exchange/Catalogue/Planted.cs", "var x = db.PaymentRequests.Where(p => true);", "Catalogue reads the table PaymentRequests of Payments")]
    [InlineData("src/CarbonTech.Exchange/Auctions/Planted.cs", "db.Listings.Add(row);", "Auctions writes the table Listings of Catalogue")]
    public void A_planted_violation_is_caught(string path, string text, string expected)
    {
        var tables = new Dictionary<string, string> { ["PaymentRequests"] = "Payments", ["Listings"] = "Catalogue" };
        Assert.Contains(ModuleMap.Violations([(path, text)], tables), v => v.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void The_projects_point_one_way()
    {
        Assert.Empty(Backwards("src/CarbonTech.Exchange", "CarbonTech.Exchange.Adapters", "CarbonTech.Exchange.Web"));
        Assert.Empty(Backwards("src/CarbonTech.Exchange.Adapters", "CarbonTech.Exchange.Web"));
        Assert.NotEmpty(Backwards("src/CarbonTech.Exchange.Web", "CarbonTech.Exchange.Adapters"));
    }

    private static IEnumerable<string> Backwards(string folder, params string[] forbidden) =>
        Source.Files(folder, "*.csproj").Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            .SelectMany(f => forbidden.Where(p => f.Text.Contains($"{p}.csproj", StringComparison.Ordinal)).Select(p => $"{f.Path} → {p}"));
}
