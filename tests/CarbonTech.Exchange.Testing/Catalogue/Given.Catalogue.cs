using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Listings for tests.</summary>
public sealed partial class Given
{
    private static int serial;

    /// <summary>A member of the operator's screening desk.</summary>
    public static Actor Desk { get; } = new(new(Id.Named("desk")), new(Id.Named("operator")), Capacities.Operator, Roles.Operator, true);

    /// <summary>A publisher of the party.</summary>
    public static Actor PublisherOf(PartyId party) => new(new(Id.Named($"publisher {party}")), party, Capacities.University, Roles.Publisher, true);

    /// <summary>A content that may be submitted as it stands; every call has its own key and patent number.</summary>
    public static ListingContent Content(bool patent = true)
    {
        var n = Interlocked.Increment(ref serial);
        return new()
        {
            ExternalId = $"T-{n:D6}", TitleZh = $"低能耗胺法二氧化碳捕集工艺 {n}", TitleEn = $"Low-energy amine process for carbon dioxide capture {n}",
            OneLine = "再生能耗降至每吨二氧化碳 2.4 吉焦的捕集工艺", OneLineEn = "Capture at 2.4 GJ per tonne of CO2",
            Abstract = "采用相变吸收剂和贫富液分级换热，在 3 万吨每年示范装置上连续运行 4,000 小时。", AbstractEn = "A phase-change absorbent with staged heat exchange, run for 4,000 hours.",
            Problem = "常规胺法再生能耗高，捕集成本难以下降。", Advantage = "再生能耗 2.4 GJ/t，比 30% MEA 的 3.6 GJ/t 低 33%。",
            Applications = ["燃煤电厂", "水泥窑尾气"], Keywords = ["碳捕集", "相变吸收剂"], Field = "SF-04.1", Cpc = ["Y02C 20/40"], Ipc = ["B01D 53/14"], CnipaLc = "LC-5.1",
            OutcomeType = OutcomeType.Applied, OutcomeForm = OutcomeForm.Process, Stage = OutcomeStage.Middle, Trl = 6, OpenSecrecy = true,
            IpPosition = patent ? IpPosition.Granted : IpPosition.Published, Org = "江淮理工大学", Uscc = "91440300708461136T", Inventors = ["陈未", "林知远"],
            Patents = patent ? [new PatentEntry { Number = PatentNumberOf(n), Kind = PatentKind.Invention, Status = PatentStatus.Granted }] : [],
            DealModes = patent ? ["TRF-PATENT", "LIC-PAT-ORD"] : ["TRF-SECRET", "SER"], PriceMode = PriceMode.Posted, AskingPriceMinor = 238_000_000,
            Contact = new("周敏", "025-5550 1234", "tto@example.org"), Visibility = Visibility.Public,
            LastVerified = new DateOnly(2026, 3, 1), ValidUntil = new DateOnly(2028, 3, 1),
            Carbon = new() { FunctionalUnit = "t CO2", BaselineFactor = 0.32m, ProjectFactor = 0.21m, Activity = 30_000, Leakage = 120, Uncertainty = 0.08m, Year = 2025 },
        };
    }

    /// <summary>A draft of the party.</summary>
    public async Task<ListingId> DraftAsync(PartyId party, bool patent = true, ListingContent? content = null)
    {
        return (await Use<DraftListing>().RunAsync(new(PublisherOf(party), Act(), party, content ?? Content(patent)), default)).Must();
    }

    /// <summary>A draft that was handed in.</summary>
    public async Task<ListingId> SubmittedAsync(PartyId party, bool patent = true, ListingContent? content = null)
    {
        var id = await DraftAsync(party, patent, content);
        (await Use<SubmitListing>().RunAsync(new(PublisherOf(party), Act(), id, await SeenAsync(id)), default)).Must();
        return id;
    }

    /// <summary>A listing on the market, screened by the operator.</summary>
    public async Task<ListingId> ListingAsync(PartyId party, bool patent = true, ListingContent? content = null)
    {
        var id = await SubmittedAsync(party, patent, content);
        var page = (await Use<ReadListing>().RunAsync(id, Actor.System))!;
        if (page.Status != ListingStatus.Listed)
        {
            (await Use<ListListing>().RunAsync(new(Desk, Act(), id, page.Version, new(4, 4, 3, 4, 4, "数据完整")), default)).Must();
        }

        return id;
    }

    /// <summary>The version of a listing that a person would see now.</summary>
    public async Task<int> SeenAsync(ListingId id) => (await Use<ReadListing>().RunAsync(id, Actor.System))!.Version;

    private static string PatentNumberOf(int n)
    {
        var digits = $"20171{n:D7}";
        var sum = digits.Select((d, i) => (d - '0') * ((i % 8) + 2)).Sum() % 11;
        return $"CN{digits}.{(sum == 10 ? "X" : sum.ToString(System.Globalization.CultureInfo.InvariantCulture))}";
    }
}
