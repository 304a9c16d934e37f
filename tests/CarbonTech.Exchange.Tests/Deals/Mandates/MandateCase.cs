using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Mandates;

/// <summary>A university with a listing, a firm, a brokerage with a graded broker.</summary>
public abstract class MandateCase : IAsyncLifetime
{
    protected TestExchange Exchange { get; private set; } = null!;

    protected PartyId Client { get; private set; }

    protected PartyId Firm { get; private set; }

    protected Actor Broker { get; private set; } = Actor.Nobody;

    protected ListingId Listing { get; private set; }

    protected MandateTerms Terms => Exchange.Given.MandateTerms(Broker, Listing);

    public async ValueTask InitializeAsync()
    {
        Exchange = await TestExchange.StartAsync();
        (Client, Firm) = (await Exchange.Given.PartyAsync(), await Exchange.Given.PartyAsync("滨江化工", Capacities.Enterprise));
        (_, Broker) = await Exchange.Given.BrokerageAsync();
        Listing = await Exchange.Given.ListingAsync(Client);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Exchange.DisposeAsync();
    }

    protected async Task<Result<MandateId>> ProposeAsync(MandateTerms terms, Actor? by = null, PartyId? client = null, PartyId? brokerage = null) =>
        await Exchange.Get<ProposeMandate>().RunAsync(new(by ?? await OwnerAsync(), Given.Act(), client ?? Client, brokerage ?? Broker.Party, terms), default);

    protected async Task<Result<MandateStatus>> SignAsync(MandateId id, Actor by, string? digest = null)
    {
        var page = await PageAsync(id);
        return await Exchange.Get<SignMandate>().RunAsync(new(by, Given.Act(), id, page.Version, digest ?? page.Digest), default);
    }

    protected async Task<MandatePage> PageAsync(MandateId id) => (await Exchange.Get<ReadMandates>().OneAsync(id, await Exchange.Given.OperatorAsync()))!;

    protected Task<Actor> OwnerAsync() => Exchange.Given.OwnerAsync(Client);

    protected static void Refused<T>(Result<T> result, Refusal expected) => Refused(result, expected.Code);

    protected static void Refused<T>(Result<T> result, string code)
    {
        Assert.True(result.IsRefused(out var no), $"{code} was not refused");
        Assert.Equal([code], no!.Select(r => r.Code));
    }
}
