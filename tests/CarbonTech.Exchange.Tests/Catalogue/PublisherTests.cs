using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>Who publishes in the catalogue: those whose outcomes they are, and nobody who serves the outcomes of others.</summary>
public sealed class PublisherTests : IAsyncLifetime
{
    private TestExchange exchange = null!;

    public static TheoryData<Capacities> Servants => new(
        Capacities.Brokerage, Capacities.Laboratory, Capacities.EvaluationBody, Capacities.VerificationBody, Capacities.CertificationBody, Capacities.AuctionHouse);

    public static TheoryData<Capacities> Owners => new(
        Capacities.University, Capacities.ResearchInstitute, Capacities.Enterprise, Capacities.Individual, Capacities.Laboratory | Capacities.ResearchInstitute, Capacities.Brokerage | Capacities.Enterprise);

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync() => exchange = await TestExchange.StartAsync();

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Theory]
    [MemberData(nameof(Servants))]
    public async Task An_owner_at_a_party_that_serves_others_publishes_nothing(Capacities capacity)
    {
        var owner = await Given.OwnerAsync(await Given.PartyAsync("恒远服务有限公司", capacity));
        Law.Refuses("catalogue.not-a-publisher", await DraftAsync(owner));
        using var file = new MemoryStream("名称\r\n碳捕集\r\n"u8.ToArray());
        var stored = await exchange.Get<IFileStore>().PutAsync(file, default);
        Law.Refuses("catalogue.not-a-publisher", await exchange.Get<BeginImport>().RunAsync(new(owner, Given.Act(), owner.Party, stored, "a.csv"), default));
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public async Task Whose_outcome_it_is_may_publish_it_also_beside_another_capacity(Capacities capacity)
    {
        var owner = await Given.OwnerAsync(await Given.PartyAsync("恒远研究院", capacity));
        Assert.True((await DraftAsync(owner)).IsOk(out _));
    }

    [Fact]
    public async Task A_draft_and_an_import_from_before_are_not_submitted_or_written_by_a_party_that_only_serves_others()
    {
        var party = await Given.PartyAsync("恒远服务有限公司", Capacities.Brokerage);
        var owner = await Given.OwnerAsync(party);
        var draft = await Given.DraftAsync(party);
        Law.Refuses("catalogue.not-a-publisher", await exchange.Get<SubmitListing>().RunAsync(new(owner, Given.Act(), draft, await Given.SeenAsync(draft)), default));
        var import = await Given.ImportAsync(party, Given.Csv([ListingCells.Write(Given.Content())]));
        await exchange.SettleAsync();
        var seen = (await exchange.Get<ReadImports>().OneAsync(import, Actor.System, default))!.Version;
        Law.Refuses("catalogue.not-a-publisher", await exchange.Get<CommitImport>().RunAsync(new(owner, Given.Act(), import, seen), default));
    }

    private async Task<Result<ListingId>> DraftAsync(Actor by) => await exchange.Get<DraftListing>().RunAsync(new(by, Given.Act(), by.Party, Given.Content()), default);
}
