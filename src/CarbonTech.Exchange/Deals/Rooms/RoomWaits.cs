using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Finds what the talks of deals wait for, and whom for.</summary>
internal static class RoomWaits
{
    /// <summary>For at most a few hundred deals, in their order.</summary>
    internal static async Task<IReadOnlyList<RoomWaiting>> OfAsync(ExchangeDb db, IReadOnlyList<Deal> deals, DateTimeOffset now, CancellationToken ct)
    {
        var ids = deals.Where(d => !d.HasEnded).Select(d => d.Id).ToList();
        if (ids.Count == 0) return [];
        var papers = await db.NonDisclosures.Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct);
        var answers = (await db.ExportAnswers.Where(a => ids.Contains(a.Deal) && a.Stage == ExportStage.Room).ToListAsync(ct)).GroupBy(a => a.Deal).ToDictionary(g => g.Key, g => g.MaxBy(a => a.AnsweredAt)!);
        var offers = await db.Offers.Where(o => ids.Contains(o.Deal) && o.Status == OfferStatus.Open && o.ValidUntil > now).ToDictionaryAsync(o => o.Deal, ct);
        var tasks = (await db.RoomTasks.Where(t => ids.Contains(t.Deal) && t.Status == RoomTaskStatus.Open).OrderBy(t => t.Due).ToListAsync(ct)).ToLookup(t => t.Deal);
        return [.. deals.Where(d => !d.HasEnded).SelectMany(d => Of(d, papers.GetValueOrDefault(d.Id), answers.GetValueOrDefault(d.Id), offers.GetValueOrDefault(d.Id), tasks[d.Id]))];
    }

    private static IEnumerable<RoomWaiting> Of(Deal deal, NonDisclosure? paper, ExportAnswer? answer, Offer? offer, IEnumerable<RoomTask> tasks)
    {
        if (deal.Status == DealStatus.Disputed)
        {
            yield return new(deal.Id, RoomWait.ResolveDispute, null);
            yield break;
        }

        if (deal.EndAskedBy is { } asked) yield return new(deal.Id, RoomWait.AnswerEnd, DealSides.Other(asked));
        if (deal.IsTalking)
        {
            foreach (var wait in Secrecy(deal, paper, answer)) yield return wait;
            if (offer is not null) yield return new(deal.Id, RoomWait.AnswerOffer, DealSides.Other(offer.Side), offer.ValidUntil);
            else if (deal.Status == DealStatus.Negotiation) yield return new(deal.Id, RoomWait.MakeOffer, DealSide.Buyer);
            else if (deal.Status == DealStatus.Opened) yield return new(deal.Id, RoomWait.Begin, DealSide.Buyer);
        }

        foreach (var task in tasks) yield return new(deal.Id, RoomWait.DoTask, task.For, task.Due, task.Title);
    }

    private static IEnumerable<RoomWaiting> Secrecy(Deal deal, NonDisclosure? paper, ExportAnswer? answer)
    {
        if (paper is null) yield break;
        if (paper.SellerSignedAt is null) yield return new(deal.Id, RoomWait.SignNda, DealSide.Seller);
        if (paper.BuyerSignedAt is null) yield return new(deal.Id, RoomWait.SignNda, DealSide.Buyer);
        if (deal.Brokerage is not null && paper.BrokerSignedAt is null) yield return new(deal.Id, RoomWait.SignNda, DealSide.Broker);
        if (answer is null or { Status: ExportAnswerStatus.Objected }) yield return new(deal.Id, RoomWait.AnswerExport, DealSide.Buyer);
        else if (answer.Status == ExportAnswerStatus.Answered) yield return new(deal.Id, RoomWait.JudgeExport, DealSide.Seller);
    }
}
