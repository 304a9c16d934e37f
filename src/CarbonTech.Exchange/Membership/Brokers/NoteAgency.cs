using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>Notes that a brokerage acts for a party, or that it no longer does, in the transaction of the mandate that says so.</summary>
public sealed class NoteAgency
{
    /// <param name="Mandate">The mandate's id; noted again, its end moves.</param>
    /// <param name="Subject">The client's listing or demand; empty with a need in words.</param>
    public sealed record Input(Guid Mandate, PartyId Client, PartyId Brokerage, Guid Subject, DateTimeOffset Until);

    internal async Task WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Agencies.FindAsync([input.Mandate], ct) is { } known) known.EndAt(input.Until);
        else db.Agencies.Add(Agency.Of(input.Mandate, input.Client, input.Brokerage, input.Subject, input.Until));
    }
}
