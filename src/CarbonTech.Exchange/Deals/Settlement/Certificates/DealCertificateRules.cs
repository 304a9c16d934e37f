using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>When a transaction certificate (交易凭证) may be issued: contract signed, due money received or evidenced, fees paid.</summary>
internal static class DealCertificateRules
{
    public static Refusals Check(SettlementState state, DateTimeOffset now) => new Refusals()
        .When(state.Deal.SignedAt is null || !state.Deal.IsPerformed, DealCertificateRefusals.NotSigned)
        .When(state.Dues.Any(d => d.Kind.IsPrice && d.IsOutstanding && (d.DueAt <= now || d.Status == DueStatus.Stated)) || NothingCame(state), DealCertificateRefusals.MoneyDue)
        .When(state.Dues.Any(d => Owes(state, d)), DealCertificateRefusals.FeesDue);

    /// <summary>A price is promised for the handover, and no part of it is there.</summary>
    private static bool NothingCame(SettlementState state) => state.Dues.Any(d => d.Kind.IsFixed) && !state.Dues.Any(d => d.Kind.IsFixed && d.IsThere);

    /// <summary>A charge is not paid, or the part of a price from which the fee is kept back has not left the escrow.</summary>
    private static bool Owes(SettlementState state, DuePayment due) => due.Kind.IsPrice
        ? state.Deal.Mode == SettlementMode.Supervised && due.Kind.IsInPrice && due.Status == DueStatus.Met
        : due.IsOutstanding;
}
