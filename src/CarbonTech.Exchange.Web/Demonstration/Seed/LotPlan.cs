using System.Text.Json.Nodes;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>One lot of an invented session: what is sold, who takes part and how it goes.</summary>
/// <param name="Listing">The seller's own key of the listing.</param>
/// <param name="Takers">Keys of the bid parties, in the order of their registration.</param>
/// <param name="Bids">How many bids come in the free period.</param>
/// <param name="Reserve">Steps above the start where the sealed reserve lies; null: none.</param>
/// <param name="Unready">So many of the takers, from the end, are not qualified yet.</param>
internal sealed record LotPlan(string Listing, IReadOnlyList<string> Takers, int Bids, Aftermath After = Aftermath.Nothing, int? Reserve = null, int Unready = 0)
{
    private static readonly string[] Exclusive = ["TRF-PATENT", "TRF-APPL", "LIC-PAT-EXCL", "LIC-PAT-SOLE"];

    public string Seller { get; } = SellerOf(Listing);

    public static string SellerOf(string listing) => SeedData.Owners[listing];

    /// <summary>An assignment or an exclusive or sole licence with an asking price, by a seller who may sell here.</summary>
    public static bool MayBeSold(string listing)
    {
        var row = SeedData.Rows[listing];
        return Asking(row) is not null && row["deal_modes"]!.AsArray().Any(m => Exclusive.Contains(m!.GetValue<string>())) && !IsStateOwned(row, SellerOf(listing));
    }

    /// <summary>Terms from the listing: start at six tenths of the asking price, step of one fiftieth of it, deposit of three twentieths.</summary>
    public LotTerms Terms()
    {
        var row = SeedData.Rows[Listing];
        var asking = Asking(row) ?? 500_000;
        var modes = row["deal_modes"]!.AsArray().Select(m => m!.GetValue<string>()).ToList();
        var start = Round(asking * 6 / 10);
        var step = Round(Math.Max(1_000, start / 50));
        return new(Yuan(start), Yuan(step), Reserve is { } steps ? Yuan(start + (steps * step)).Minor : null, Yuan(Round(start * 15 / 100)), Exclusive.FirstOrDefault(modes.Contains) ?? modes[0]);
    }

    /// <summary>The seller or a co-owner is a state-owned enterprise: it sells at a property exchange.</summary>
    private static bool IsStateOwned(JsonObject row, string seller) => Cast.Party(seller).Regime == Regime.StateOwned
        || row["co_owners"]?.AsArray().Any(o => SeedData.Parties.Any(p => p.NameZh == o!.GetValue<string>() && p.Regime == Regime.StateOwned)) == true;

    /// <summary>The amount of the n-th bid, from 0: the start, then mostly one step, sometimes three more.</summary>
    public Money Amount(int n)
    {
        var terms = Terms();
        return terms.Start + (terms.Step * (n + (2 * (n / 3))));
    }

    private static long? Asking(JsonObject row) => row["asking_price"] is JsonValue price && price.TryGetValue<long>(out var yuan) ? yuan : null;

    private static Money Yuan(long yuan) => new(yuan * 100, Currency.CNY);

    /// <summary>Two leading digits.</summary>
    private static long Round(long yuan)
    {
        var unit = (long)Math.Pow(10, Math.Max(0, yuan.ToString(System.Globalization.CultureInfo.InvariantCulture).Length - 2));
        return yuan / unit * unit;
    }
}
