using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A registration in the operator's list.</summary>
public sealed record RegistrationRow(
    RegistrationId Id, LotId Lot, int LotNumber, string LotTitleZh, string LotTitleEn, PartyName Lead, int Members, RegistrationStatus Status, DateTimeOffset AppliedAt,
    string? Code, bool TieWaits, bool DepositHeld);
