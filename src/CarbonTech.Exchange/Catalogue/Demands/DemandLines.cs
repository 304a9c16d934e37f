using System.Globalization;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Rows of demands as lists show them, with the publisher's name and how many responses stand.</summary>
internal static class DemandLines
{
    public static async Task<IReadOnlyList<DemandLine>> OfAsync(ExchangeDb db, IQueryable<Demand> demands, DateTimeOffset now, CancellationToken ct) =>
        [.. (await (from d in demands
                    from p in db.Parties.Where(p => p.Id == d.Publisher).DefaultIfEmpty()
                    select new
                    {
                        Demand = d, Zh = p == null ? "" : p.NameZh, En = p == null ? "" : p.NameEn,
                        Standing = db.DemandResponses.Count(r => r.Demand == d.Id && (r.Status == ResponseStatus.Sent || r.Status == ResponseStatus.Noted || r.Status == ResponseStatus.Taken)),
                        Waiting = db.DemandResponses.Count(r => r.Demand == d.Id && r.Status == ResponseStatus.Sent),
                    }).ToListAsync(ct)).Select(r => Of(r.Demand, r.Zh, r.En, r.Standing, r.Waiting, now))];

    public static string? NumberOf(int? year, int? serial) => year is { } y && serial is { } n ? string.Create(CultureInfo.InvariantCulture, $"XQ{y}-{n:D4}") : null;

    /// <summary>What a reader is told: the clock closes, not the worker.</summary>
    public static DemandStatus StatusAt(Demand d, DateTimeOffset now) => d.Status == DemandStatus.Open && !d.IsOpen(now) ? DemandStatus.Closed : d.Status;

    private static DemandLine Of(Demand d, string zh, string en, int standing, int waiting, DateTimeOffset now) => new(
        d.Id, NumberOf(d.Year, d.Serial), d.NameZh, d.NameEn, d.Publisher, zh, en, d.Type, d.Content.Modes, d.Field, d.Region, d.Content.InvestFrom, d.Content.InvestTo, d.Content.Trl,
        StatusAt(d, now), d.CreatedAt, d.SubmittedAt, d.OpenedAt, d.EndsAt, standing, waiting);
}
