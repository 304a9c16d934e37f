using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>What the journal says of rows: a digest that stands in a sealed fact cannot be changed together with its row.</summary>
internal static class Recorded
{
    /// <summary>The facts of this type about these rows, in the order in which they were written.</summary>
    internal static async Task<ILookup<Guid, TFact>> OfAsync<TFact>(ExchangeDb db, IEnumerable<Guid> rows, CancellationToken ct)
        where TFact : IFact
    {
        var (ids, name) = (rows.ToList(), typeof(TFact).Name);
        var found = await db.Journal.Where(j => ids.Contains(j.AggregateId) && j.Fact == name).OrderBy(j => j.Row).Select(j => new { j.AggregateId, j.Body }).ToListAsync(ct);
        return found.ToLookup(j => j.AggregateId, j => ExchangeJson.Read<TFact>(j.Body));
    }
}
