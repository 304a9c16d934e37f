using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The stages of a deal as a line: those it passed with their times, where it stands, and those to come.</summary>
internal static class DealWay
{
    private static readonly DealStatus[] Stages =
    [
        DealStatus.Opened, DealStatus.Nda, DealStatus.DueDiligence, DealStatus.Negotiation, DealStatus.Agreed, DealStatus.Gates, DealStatus.Contract, DealStatus.Performance, DealStatus.Completed,
    ];

    private static readonly Dictionary<string, DealStatus> ByFact = new()
    {
        [nameof(DealBegun)] = DealStatus.Opened, [nameof(NdaAsked)] = DealStatus.Nda, [nameof(RoomOpened)] = DealStatus.DueDiligence, [nameof(DueDiligenceBegun)] = DealStatus.DueDiligence,
        [nameof(NegotiationBegun)] = DealStatus.Negotiation, [nameof(DealAgreed)] = DealStatus.Agreed, [nameof(DealGatesOpened)] = DealStatus.Gates, [nameof(DealOpened)] = DealStatus.Gates,
        [nameof(DealConfirmed)] = DealStatus.Contract, [nameof(DealInPerformance)] = DealStatus.Performance, [nameof(DealCompleted)] = DealStatus.Completed,
    };

    internal static IEnumerable<(string Text, bool Done, bool Now, DateTimeOffset? At)> Steps(Texts texts, DealLine deal, DealTalks talks)
    {
        var times = new Dictionary<DealStatus, DateTimeOffset>();
        foreach (var passed in talks.History)
        {
            if (ByFact.TryGetValue(passed.Fact, out var stage)) times.TryAdd(stage, passed.At);
        }

        var stands = talks.DisputedFrom ?? deal.Status;
        var here = Array.IndexOf(Stages, stands);
        var last = here >= 0 ? here : Stages.Select((s, i) => times.ContainsKey(s) ? i : -1).Max();
        var (lot, completed) = (deal.Origin == DealOrigin.Lot, deal.Status == DealStatus.Completed);
        foreach (var (stage, i) in Stages.Select((s, i) => (s, i)))
        {
            if (lot && i < Array.IndexOf(Stages, DealStatus.Gates)) continue;
            if (i < last && !times.ContainsKey(stage) && i != here) continue;
            if (i > last && (here < 0 || deal.Status == DealStatus.Disputed)) continue;
            yield return (texts.Of(stage), i < last || (i == last && (here < 0 || completed)), i == here && deal.Status == stage, times.TryGetValue(stage, out var at) ? at : null);
        }

        if (Array.IndexOf(Stages, deal.Status) < 0) yield return (texts.Of(deal.Status), false, true, deal.EndedAt);
    }
}
