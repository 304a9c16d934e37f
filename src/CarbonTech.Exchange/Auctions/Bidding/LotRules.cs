using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What was announced for a lot, as far as a bid is judged by it. Amounts in fen.</summary>
internal sealed record LotRules(LotId Lot, PartyId Seller, long Start, long Step, long? Reserve, Timing Timing, DateTimeOffset StartsAt, DateTimeOffset FreeEndsAt)
{
    public static LotRules Of(Lot lot) => new(lot.Id, lot.Seller, lot.Start.Minor, lot.Step.Minor, lot.ReserveMinor, lot.Timing,
        lot.StartsAt ?? DateTimeOffset.MaxValue, lot.FreeEndsAt ?? DateTimeOffset.MaxValue);

    public bool OnGrid(long amount) => amount >= Start && (amount - Start) % Step == 0;

    public LotPhase Phase(LotStatus status, DateTimeOffset endsAt, DateTimeOffset now) => status switch
    {
        LotStatus.Running when now < StartsAt => LotPhase.Before,
        LotStatus.Running when now >= endsAt => LotPhase.Ended,
        LotStatus.Running when Timing.Format == SessionFormat.SoftClose || now < FreeEndsAt => LotPhase.Free,
        LotStatus.Running => LotPhase.Timed,
        LotStatus.Suspended => LotPhase.Suspended,
        LotStatus.Draft or LotStatus.Consigned or LotStatus.Announced or LotStatus.Display or LotStatus.Registration => LotPhase.Before,
        _ => LotPhase.Ended,
    };

    /// <summary>The price of the sale at the close, or null when the lot passes: below the reserve nobody wins, but a highest maximum that reaches the
    /// reserve over a lower visible price buys at the reserve, as was announced.</summary>
    public long? Outcome(LotState state) => state.Price switch
    {
        null => null,
        { } price when Reserve is null || price >= Reserve => price,
        _ => state.LeaderMaximum >= Reserve ? Reserve : null,
    };
}
