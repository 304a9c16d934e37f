using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An introduction for the brokerage, the two parties, the operator and the auditors.</summary>
/// <param name="TitleZh">The listing's title; empty when it was about none in particular.</param>
/// <param name="Digest">SHA-256 over the record, as the journal has it.</param>
/// <param name="MayObject">The reader's party was introduced and has not objected.</param>
public sealed record IntroductionLine(
    IntroductionId Id, MandateId Mandate, PartyId Brokerage, PartyId Seller, PartyId Buyer, ListingId? Listing, string TitleZh, string TitleEn, DateOnly On, string Note,
    string? Tie, IntroductionPaper Evidence, DateTimeOffset At, string Digest, IReadOnlyList<IntroductionLine.Objection> Objections, bool MayObject)
{
    /// <summary>What an introduced party said against it.</summary>
    public sealed record Objection(PartyId Party, string Text, DateTimeOffset At);
}
