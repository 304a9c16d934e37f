using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing.Auctions;

/// <summary>What a running lot for a test looks like. Amounts in yuan.</summary>
public sealed record LotPlan
{
    public static readonly Timing SoftClose = new(SessionFormat.SoftClose, false, 0, 300, 300);

    public static readonly Timing TwoPhase = new(SessionFormat.TwoPhase, false, 0, 300, 300);

    public int Seats { get; init; } = 4;

    /// <summary>Who sits on the first seats; the others are strangers without people.</summary>
    public IReadOnlyList<Actor> Bidders { get; init; } = [];

    public PartyId? Seller { get; init; }

    public long Start { get; init; } = 5_000;

    public long Step { get; init; } = 1_000;

    public long? Reserve { get; init; }

    public Timing Timing { get; init; } = SoftClose;

    public TimeSpan FreePeriod { get; init; } = TimeSpan.FromHours(1);
}
