using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An offer as the sides see it.</summary>
/// <param name="Status">As it is now: an open one whose last day has ended has lapsed.</param>
public sealed record OfferLine(
    OfferId Id, int Number, DealSide Side, PersonId Person, DealTerms Terms, string Digest, string? Note, DateTimeOffset MadeAt, DateTimeOffset ValidUntil, OfferStatus Status,
    PersonId? AnsweredBy, DateTimeOffset? AnsweredAt, string? Reason)
{
    internal static OfferLine Of(Offer o, DateTimeOffset now) => new(
        o.Id, o.Number, o.Side, o.Person, o.Terms, o.Digest, o.Note, o.MadeAt, o.ValidUntil, o.Status == OfferStatus.Open && !o.IsOpen(now) ? OfferStatus.Lapsed : o.Status,
        o.AnsweredBy, o.AnsweredAt, o.Reason);
}
