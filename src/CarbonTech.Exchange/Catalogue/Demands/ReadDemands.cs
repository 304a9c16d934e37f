using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The public list of demands, filtered by the database. The counts beside the filters are made from four short columns of what the words find:
/// a province has some thousands of open demands, no more.</summary>
public sealed class ReadDemands(Dbs dbs, TimeProvider clock)
{
    private const int MostWords = 8;

    public Task<DemandList> RunAsync(DemandQuery query, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        var now = clock.GetUtcNow();
        var found = Found(Public(db, query.State, now), query.Text);
        var rows = await found.Select(d => new Row(d.Type ?? "", d.Field ?? "", d.Region ?? "", d.ModeSet)).ToListAsync(ct);
        var chosen = Chosen(found, query);
        var ordered = query.EndsFirst ? chosen.OrderBy(d => d.EndsAt).ThenBy(d => d.Id) : chosen.OrderByDescending(d => d.OpenedAt).ThenBy(d => d.Id);
        var lines = await DemandLines.OfAsync(db, ordered.Skip((Math.Clamp(query.Page, 1, 10_000) - 1) * DemandList.PageSize).Take(DemandList.PageSize), now, ct);
        return new DemandList(lines, rows.Count(r => r.Is(query)), await StatesAsync(db, query, now, ct),
            Count(rows, query with { Type = null }, r => [r.Type]), Count(rows, query with { Field = null }, r => [r.Field, FieldTree.RootOf(r.Field)]),
            Count(rows, query with { Region = null }, r => [r.Region, CodeTables.Regions[r.Region]?.Parent ?? r.Region]), Count(rows, query with { Mode = null }, r => r.Modes));
    });

    /// <summary>How many are open now.</summary>
    public Task<int> OpenAsync(CancellationToken ct = default) => dbs.ReadAsync(db => Public(db, DemandStatus.Open, clock.GetUtcNow()).CountAsync(ct));

    /// <summary>The latest open ones, for pages that show a few.</summary>
    public Task<IReadOnlyList<DemandLine>> NewestAsync(int most, CancellationToken ct = default) => dbs.ReadAsync(db =>
        DemandLines.OfAsync(db, Public(db, DemandStatus.Open, clock.GetUtcNow()).OrderByDescending(d => d.OpenedAt).ThenBy(d => d.Id).Take(most), clock.GetUtcNow(), ct));

    internal static IQueryable<Demand> Public(ExchangeDb db, DemandStatus state, DateTimeOffset now) => state switch
    {
        DemandStatus.Open => db.Demands.Where(d => d.Status == DemandStatus.Open && d.EndsAt > now),
        DemandStatus.Matched => db.Demands.Where(d => d.Status == DemandStatus.Matched),
        _ => db.Demands.Where(d => d.OpenedAt != null && ((d.Status == DemandStatus.Closed && d.Ending != DemandEnding.TakenDown) || (d.Status == DemandStatus.Open && d.EndsAt <= now))),
    };

    private static IQueryable<Demand> Found(IQueryable<Demand> demands, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return demands;
        var cut = text.Length <= DemandQuery.LongestText ? text : text[..DemandQuery.LongestText];
        foreach (var word in DemandContent.Fold(cut).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords)) demands = demands.Where(d => d.Words.Contains(word));
        return demands;
    }

    private static IQueryable<Demand> Chosen(IQueryable<Demand> demands, DemandQuery query)
    {
        if (query.Type is { } type) demands = demands.Where(d => d.Type == type);
        var (fields, regions, mode) = (FieldTree.Within(query.Field ?? ""), Within(query.Region ?? ""), $";{query.Mode};");
        if (query.Field is not null) demands = demands.Where(d => fields.Contains(d.Field!));
        if (query.Region is not null) demands = demands.Where(d => regions.Contains(d.Region!));
        return query.Mode is null ? demands : demands.Where(d => d.ModeSet.Contains(mode));
    }

    private static async Task<IReadOnlyDictionary<DemandStatus, int>> StatesAsync(ExchangeDb db, DemandQuery query, DateTimeOffset now, CancellationToken ct)
    {
        var counts = new Dictionary<DemandStatus, int>();
        foreach (var state in (DemandStatus[])[DemandStatus.Open, DemandStatus.Matched, DemandStatus.Closed])
        {
            counts[state] = await Chosen(Found(Public(db, state, now), query.Text), query).CountAsync(ct);
        }

        return counts;
    }

    private static Dictionary<string, int> Count(List<Row> rows, DemandQuery query, Func<Row, IEnumerable<string>> values) =>
        rows.Where(r => r.Is(query)).SelectMany(r => values(r).Distinct()).Where(v => v.Length > 0).GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());

    private static IReadOnlyList<string> Within(string region) => [region, .. CodeTables.Regions.Under(region).Select(c => c.Value)];

    private sealed record Row(string Type, string Field, string Region, string ModeSet)
    {
        public string[] Modes => ModeSet.Split(';', StringSplitOptions.RemoveEmptyEntries);

        public bool Is(DemandQuery q) => (q.Type is null || q.Type == Type) && (q.Field is null || FieldTree.Within(q.Field).Contains(Field))
            && (q.Region is null || Within(q.Region).Contains(Region)) && (q.Mode is null || Modes.Contains(q.Mode));
    }
}
