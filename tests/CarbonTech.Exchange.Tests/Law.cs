using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests;

/// <summary>What tests of a use case ask of its refusals: by code, and of everyone who comes near and still may not.</summary>
internal static class Law
{
    private static readonly PartyId Another = new(Id.Named("another party"));

    /// <summary>Nobody, traders, one who merely calls himself an operator, the operator's auditor and finance, and an operator that does not stand.</summary>
    internal static IReadOnlyList<Actor> NotOperators { get; } =
    [
        Actor.Nobody, Given.PublisherOf(Another), Given.PayerOf(Another), Given.PublisherOf(Another) with { Roles = Roles.Owner | Roles.Operator },
        Given.Desk with { Roles = Roles.Auditor }, Given.FinanceOf("clerk"), Given.Desk with { Verified = false },
    ];

    /// <summary>Nobody, traders, one who merely calls himself finance, the operator's desk and auditor, and a clerk of an operator that does not stand.</summary>
    internal static IReadOnlyList<Actor> NotFinance { get; } =
    [
        Actor.Nobody, Given.PayerOf(Another), Given.PayerOf(Another) with { Roles = Roles.Owner | Roles.Finance },
        Given.Desk, Given.Desk with { Roles = Roles.Auditor }, Given.FinanceOf("clerk") with { Verified = false },
    ];

    /// <summary>Nobody, another seller, a colleague who only buys, the seller while it does not stand, the operator, and the seller as an operator.</summary>
    internal static IReadOnlyList<Actor> NotSellers(PartyId seller) =>
    [
        Actor.Nobody, Given.PublisherOf(Another), Given.PublisherOf(seller) with { Roles = Roles.Buyer | Roles.Finance },
        Given.PublisherOf(seller) with { Verified = false }, Given.Desk, Given.PublisherOf(seller) with { Capacities = Capacities.Operator },
    ];

    /// <summary>Nobody, another buyer, a colleague who only sells, the buyer while it does not stand, the operator, and the buyer as an operator.</summary>
    internal static IReadOnlyList<Actor> NotBuyers(PartyId buyer) =>
    [
        Actor.Nobody, Given.PayerOf(Another), Given.PayerOf(buyer) with { Roles = Roles.Publisher },
        Given.PayerOf(buyer) with { Verified = false }, Given.Desk, Given.PayerOf(buyer) with { Capacities = Capacities.Operator },
    ];

    internal static void Refuses<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }

    /// <summary>Each of them is refused by this code and by no other.</summary>
    internal static async Task RefusesEachAsync<T>(string code, IEnumerable<Actor> persons, Func<Actor, Task<Result<T>>> act)
    {
        foreach (var by in persons)
        {
            var done = await act(by);
            Assert.True(done.IsRefused(out var no), $"{by}: {done}");
            Assert.True(no is [var only] && only.Code == code, $"{by}: {no}");
        }
    }
}
