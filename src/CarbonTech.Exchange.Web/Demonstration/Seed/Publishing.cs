using System.Text.Json.Nodes;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Catalogues are imported in two waves and screened; of the second something still waits, was returned or refused.</summary>
internal sealed class Publishing(SeedMarket market, Cast cast)
{
    private readonly Dictionary<string, ListingId> listings = [];
    private readonly Dictionary<string, ImportId> imports = [];

    public ListingId IdOf(string key) => listings[key];

    public IReadOnlyCollection<string> Keys => listings.Keys;

    public bool Knows(string key) => listings.ContainsKey(key);

    /// <param name="needed">Keys of listings that the sessions need: they are in the first wave.</param>
    public void Plan(Agenda agenda, MarketDay first, MarketDay second, IReadOnlySet<string> needed)
    {
        var minute = 0;
        foreach (var party in SeedData.Parties.Select(p => p.Key))
        {
            var rows = SeedData.Listings(party);
            if (rows.Count == 0) continue;
            var every = Founding.Trusted.Contains(party) ? 4 : 2;
            var late = rows.Where((r, i) => i % every == every - 1 && !needed.Contains(SeedData.KeyOf(r))).ToList();
            Import(agenda, party, 1, [.. rows.Except(late)], first, minute);
            if (late.Count > 0) Import(agenda, party, 2, late, second, minute);
            minute += 5;
        }

        foreach (var day in new[] { first, second })
        {
            agenda.Pass(day.At(11));
            agenda.Pass(day.At(13));
        }

        agenda.At(first.Next(1).At(9, 30), PassAllAsync);
        agenda.At(first.Next(1).At(10, 0), FindAsync, quietly: true);
        agenda.At(second.Next(1).At(15, 0), ct => JudgeAsync(ct));
        agenda.At(second.Next(1).At(16, 0), FindAsync, quietly: true);
    }

    /// <summary>Before the two waves: some listings are imported and screened, and verified again until the first wave brings them once more.</summary>
    public void Early(Agenda agenda, IReadOnlyList<string> keys, MarketDay day, IReadOnlyList<MarketDay> verified)
    {
        foreach (var (party, minute) in keys.Select(k => SeedData.Owners[k]).Distinct().Select((p, i) => (p, 5 * i)))
            Import(agenda, party, 0, [.. SeedData.Listings(party).Where(r => keys.Contains(SeedData.KeyOf(r)))], day, minute);
        agenda.Pass(day.At(11));
        agenda.Pass(day.At(13));
        agenda.At(day.Next(1).At(9, 30), PassAllAsync);
        agenda.At(day.Next(1).At(10), FindAsync, quietly: true);
        foreach (var again in verified) agenda.At(again.At(9, 30), ct => VerifyAsync(keys, again, ct));
    }

    private async Task VerifyAsync(IReadOnlyList<string> keys, MarketDay day, CancellationToken ct)
    {
        foreach (var key in keys)
        {
            var by = await cast.ActorAsync(SeedData.Owners[key], Roles.Publisher, ct);
            var verified = await market.Use<VerifyListing>().RunAsync(new(by, market.Act("verify", key, day.Day), listings[key], await SeenAsync(listings[key], by, ct), day.Next(480).Day), ct);
            market.Done(verified, $"verify {key} again");
        }
    }

    private void Import(Agenda agenda, string party, int wave, IReadOnlyList<JsonObject> rows, MarketDay day, int minute)
    {
        agenda.At(day.At(9, minute), ct => BeginAsync(party, wave, rows, ct), quietly: true);
        agenda.At(day.At(11, 1 + minute), ct => CommitAsync(party, wave, ct), quietly: true);
    }

    private async Task BeginAsync(string party, int wave, IReadOnlyList<JsonObject> rows, CancellationToken ct)
    {
        var by = await cast.ActorAsync(party, Roles.Publisher, ct);
        using var content = new MemoryStream(SeedData.File(rows, DateOnly.FromDateTime(market.Clock.GetUtcNow().AddHours(8).DateTime)));
        var file = await market.Use<IFileStore>().PutAsync(content, ct);
        var begun = await market.Use<BeginImport>().RunAsync(new(by, market.Act("import", party, wave), by.Party, file, $"{party}-{wave}.jsonl"), ct);
        imports[$"{party}-{wave}"] = market.Done(begun, $"import the catalogue of {party}");
    }

    private async Task CommitAsync(string party, int wave, CancellationToken ct)
    {
        var by = await cast.ActorAsync(party, Roles.Publisher, ct);
        var id = imports[$"{party}-{wave}"];
        if (await market.Use<ReadImports>().OneAsync(id, by, ct) is not { Status: ImportStatus.Checked } import) return;
        var written = await market.Use<CommitImport>().RunAsync(new(by, market.Act("write", party, wave), id, import.Version), ct);
        market.Done(written, $"write the catalogue of {party} ({import.Counts})");
        if (import.Counts.Refused > 0) await ExplainAsync(id, party, ct);
    }

    private async Task ExplainAsync(ImportId id, string party, CancellationToken ct)
    {
        foreach (var line in await market.Use<ReadImports>().RowsAsync(id, RowOutcome.Refused, 0, 20, ct)) market.Complain($"row {line.Number} of {party}: {string.Join("; ", line.Reasons.Select(r => $"{r.Column} {r.Code} {string.Join(',', r.Args)}"))}");
    }

    private async Task PassAllAsync(CancellationToken ct)
    {
        var by = await cast.OperatorAsync(ct);
        foreach (var line in await market.Use<ReadScreening>().WaitingAsync(by, ct)) await PassAsync(by, line, ct);
    }

    private async Task JudgeAsync(CancellationToken ct)
    {
        var by = await cast.OperatorAsync(ct);
        var waiting = (await market.Use<ReadScreening>().WaitingAsync(by, ct)).OrderBy(l => l.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < waiting.Count; i++)
        {
            var (line, act, seen) = (waiting[i], market.Act("judge", waiting[i].Key!), await SeenAsync(waiting[i].Id, by, ct));
            switch (i)
            {
                case 0:
                    market.Done(await market.Use<RefuseListing>().RunAsync(new(by, act, line.Id, seen, "与已上架的一项成果内容重复，且未说明二者的区别。"), ct), "refuse a listing");
                    break;
                case 1 or 2:
                    market.Done(await market.Use<ReturnListing>().RunAsync(new(by, act, line.Id, seen, Comments), ct), "return a listing");
                    break;
                case 3:
                    market.Done(await market.Use<TakeUpListing>().RunAsync(new(by, act, line.Id, seen), ct), "take up a listing");
                    break;
                case > 7:
                    await PassAsync(by, line, ct);
                    break;
            }
        }
    }

    private static IReadOnlyList<FieldComment> Comments =>
    [
        new("advantage", "请写明对比对象的出处和测试条件，数值与简介中的不一致。"),
        new("economics", "投资回收期请注明所依据的电价与年运行小时数。"),
    ];

    private async Task PassAsync(Actor by, ListingLine line, CancellationToken ct)
    {
        var passed = await market.Use<ListListing>().RunAsync(
            new(by, market.Act("judge", line.Key!), line.Id, await SeenAsync(line.Id, by, ct), new(4, 4, 3, 4, 3, "数据完整，对比对象明确，权利状态与登记簿一致。")), ct);
        market.Done(passed, $"list {line.Key}");
    }

    private async Task<int> SeenAsync(ListingId id, Actor by, CancellationToken ct) => (await market.Use<ReadListing>().RunAsync(id, by, ct))?.Version ?? 0;

    /// <summary>Finds the listings that are on the market.</summary>
    public async Task FindAsync(CancellationToken ct)
    {
        foreach (var party in SeedData.Parties.Where(p => cast.Has(p.Key) && SeedData.Listings(p.Key).Count > 0))
        {
            var by = await cast.ActorAsync(party.Key, Roles.Publisher, ct);
            for (var page = 1; ; page++)
            {
                var lines = await market.Use<ReadMyListings>().RunAsync(by, ListingStatus.Listed, page, ct);
                foreach (var line in lines.Lines) listings[line.Key!] = line.Id;
                if (lines.Lines.Count < ListingLines.PageSize) break;
            }
        }
    }

    /// <summary>Keys of listed ones whose rights nothing holds.</summary>
    public async Task<IReadOnlyList<string>> FreeAsync(CancellationToken ct)
    {
        var free = new List<string>();
        foreach (var (key, id) in listings.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            if (await market.Use<ReadListing>().RunAsync(id, Actor.System, ct) is { Status: ListingStatus.Listed, Held: false }) free.Add(key);
        }

        return free;
    }
}
