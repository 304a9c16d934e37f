using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The gates of a deal, for its two sides, its brokerage, the operator and its auditors. Files come out for all of them but the brokerage.</summary>
public sealed class ReadGates(Dbs dbs)
{
    /// <summary>Null when the deal is not there for this reader, or has no gates yet.</summary>
    public Task<GatesPage?> RunAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal || !DealReaders.May(deal, reader)) return null;
        var gates = await db.Gates.Where(g => g.Deal == id).OrderBy(g => g.Ordinal).ToListAsync(ct);
        if (gates.Count == 0) return null;
        var answers = (await db.GateAnswers.Where(a => a.Deal == id).OrderBy(a => a.Number).ToListAsync(ct)).ToLookup(a => a.Gate);
        var before = await ExportComparison.ForeignBeforeAsync(db, id, ct);
        return new GatesPage(await ReadDeals.LineAsync(db, id, ct), [.. gates.Select(g => Line(deal, g, answers[g.Id], reader, before))]);
    });

    /// <summary>The evidence file of a gate's answer, if this reader may have it.</summary>
    public Task<DealFile?> FileAsync(GateId gate, string digest, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        var answers = await db.GateAnswers.Where(a => a.Gate == gate).ToListAsync(ct);
        if (answers.Count == 0) return null;
        var of = answers[0].Deal;
        var deal = await db.Deals.SingleAsync(d => d.Id == of, ct);
        return DealReaders.MayReadFiles(deal, reader) ? answers.SelectMany(a => a.Files).FirstOrDefault(f => f.Digest == digest) : null;
    });

    private static GateLine Line(Deal deal, Gate gate, IEnumerable<GateAnswer> answers, Actor reader, bool? before)
    {
        var open = deal.Status == DealStatus.Gates && gate.Status == GateStatus.Open;
        var may = open && (GateRules.May(gate.Kind, deal, reader) || (gate.Kind == GateKind.PublicNotice && reader.MaySellFor(deal.Seller)));
        var reopens = reader.IsOperator && gate.Kind != GateKind.Confirmation && gate.Status != GateStatus.Open && deal.Status is DealStatus.Gates or DealStatus.Contract;
        var said = new[] { GateStatus.Met, GateStatus.NotApplicable, GateStatus.Failed }.Where(s => GateRules.Allows(gate.Kind, deal.DealType, s));
        return new(
            gate.Id, gate.Kind, gate.Subject, gate.Detail, gate.Status, gate.Version, GateRules.SideOf(gate.Kind), may, reopens && deal.SignedAt is null, [.. said],
            GateRules.AsksPriority(gate.Kind, deal.DealType), gate.Kind == GateKind.ExportControl ? before : null,
            [.. answers.Select(a => Row(a, DealReaders.MayReadFiles(deal, reader)))]);
    }

    private static GateAnswerLine Row(GateAnswer a, bool withFiles) =>
        new(a.Number, a.Status, a.Reason, a.Text, a.On, a.TakesPriority, a.Notice, withFiles ? a.Files : [], a.Files.Count, a.Person, a.Party, a.At, a.Explanation);
}
