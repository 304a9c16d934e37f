using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The parameters of a session that are announced with it and bind all its lots. Durations in seconds or calendar days.</summary>
/// <param name="Format">How bids run.</param>
/// <param name="FreeBidNeeded">Only who has bid in the free period may bid in the timed one.</param>
/// <param name="JoinWindowSeconds">How long after the free period the timed one may still be joined; 0: until its end.</param>
/// <param name="CountdownSeconds">The timed period's countdown, started again by every change of price or leader; with soft close, by how much the end moves.</param>
/// <param name="CloseWindowSeconds">With soft close: a change this close to the end moves it.</param>
/// <param name="AnnouncementDays">At least this many days lie between announcement and start.</param>
/// <param name="CommissionBasisPoints">The buyer's commission, in 1/10,000 of the price.</param>
/// <param name="PaymentDays">The price is due so many days after the sale.</param>
/// <param name="AgreementDays">A single taker and the seller agree within so many days after the start.</param>
/// <param name="Extensions">How often a lot without a taker is extended before it passes.</param>
/// <param name="ExtensionDays">By how many days each time.</param>
public sealed record SessionTerms(
    SessionFormat Format,
    bool FreeBidNeeded,
    int JoinWindowSeconds,
    int CountdownSeconds,
    int CloseWindowSeconds,
    int AnnouncementDays,
    int CommissionBasisPoints,
    int PaymentDays,
    int AgreementDays,
    int Extensions,
    int ExtensionDays)
{
    /// <summary>Two phases with a countdown of five minutes, as the published two-phase rules of property exchanges have it.</summary>
    public static readonly SessionTerms TwoPhase = new(SessionFormat.TwoPhase, FreeBidNeeded: false, JoinWindowSeconds: 0, CountdownSeconds: 300,
        CloseWindowSeconds: 300, AnnouncementDays: 7, CommissionBasisPoints: 200, PaymentDays: 10, AgreementDays: 5, Extensions: 0, ExtensionDays: 5);

    /// <summary>Soft close: a change within five minutes of the end moves it to five minutes after the change.</summary>
    public static readonly SessionTerms SoftClose = TwoPhase with { Format = SessionFormat.SoftClose };

    internal Refusals Judge() => new Refusals()
        .When(CountdownSeconds is < 30 or > 3_600, SessionRefusals.OutOfRange(nameof(CountdownSeconds), 30, 3_600))
        .When(CloseWindowSeconds is < 30 or > 3_600, SessionRefusals.OutOfRange(nameof(CloseWindowSeconds), 30, 3_600))
        .When(JoinWindowSeconds is < 0 or > 3_600, SessionRefusals.OutOfRange(nameof(JoinWindowSeconds), 0, 3_600))
        .When(AnnouncementDays is < 0 or > 180, SessionRefusals.OutOfRange(nameof(AnnouncementDays), 0, 180))
        .When(CommissionBasisPoints is < 0 or > 500, SessionRefusals.OutOfRange(nameof(CommissionBasisPoints), 0, 500))
        .When(PaymentDays is < 1 or > 90, SessionRefusals.OutOfRange(nameof(PaymentDays), 1, 90))
        .When(AgreementDays is < 1 or > 60, SessionRefusals.OutOfRange(nameof(AgreementDays), 1, 60))
        .When(Extensions is < 0 or > 3, SessionRefusals.OutOfRange(nameof(Extensions), 0, 3))
        .When(ExtensionDays is < 1 or > 60, SessionRefusals.OutOfRange(nameof(ExtensionDays), 1, 60));
}
