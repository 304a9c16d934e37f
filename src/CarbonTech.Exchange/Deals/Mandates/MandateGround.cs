using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the text of a mandate is made from: the terms, and the record of both parties, the broker, their ties and the subject as it stands.</summary>
internal sealed record MandateGround(
    MandateId Id, MandateTerms Terms, MandateGround.Named Client, MandateGround.Named Brokerage, string BrokerName, Grade Grade, BrokerCertificate Certificate,
    string TitleZh, string TitleEn, IReadOnlyList<TieKind> Ties, int OtherSide)
{
    public string Number => MandateNumber.Of(Id, Terms.From);

    /// <summary>Refused by name: parties that may not, a broker without a grade, a subject that is not the client's, an undeclared tie.</summary>
    public static async Task<Result<MandateGround>> OfAsync(ExchangeDb db, PartyId client, PartyId brokerage, MandateTerms terms, CancellationToken ct)
    {
        if (client == brokerage) return MandateRefusals.WithOneself;
        var parties = await db.Parties.Where(p => p.Status == PartyStatus.Verified && (p.Id == client || p.Id == brokerage)).ToDictionaryAsync(p => p.Id, ct);
        if (!parties.TryGetValue(client, out var asks) || asks.IsOperator) return MandateRefusals.ClientNotVerified;
        if (!parties.TryGetValue(brokerage, out var acts) || !acts.Capacities.HasFlag(Capacities.Brokerage)) return MandateRefusals.NotABrokerage;
        if (await Graded.AtAsync(db, brokerage, terms.Broker, ct) is not { } graded) return MandateRefusals.BrokerNotGraded;
        if (await MandateTitles.OfAsync(db, client, terms, ct) is not { } title) return MandateRefusals.NotTheClients;
        var ties = await TiesAsync(db, client, brokerage, ct);
        if (ties.Count > 0 && terms.Conflicts is null) return MandateRefusals.TieUndeclared;
        var name = await db.Accounts.Where(a => a.Id == terms.Broker).Select(a => a.Name).SingleAsync(ct);
        return new MandateGround(Kernel.Id.New<MandateId>(), terms, Name(asks), Name(acts), name, graded.Grade, graded.Certificate, title.Zh, title.En, ties, await OtherSideAsync(db, brokerage, terms.Side, ct));
    }

    /// <summary>Mandates of the brokerage for the other side that are in force now.</summary>
    internal static async Task<int> OtherSideAsync(ExchangeDb db, PartyId brokerage, MandateSide side, CancellationToken ct)
    {
        var now = db.Now;
        return await db.Mandates.CountAsync(m => m.Brokerage == brokerage && m.Side != side && m.Status == MandateStatus.Agreed && m.EndsAt > now, ct);
    }

    private static async Task<IReadOnlyList<TieKind>> TiesAsync(ExchangeDb db, PartyId one, PartyId other, CancellationToken ct)
    {
        var (a, b) = Tie.Ordered(one, other);
        return await db.Ties.Where(t => t.A == a && t.B == b).OrderBy(t => t.At).Select(t => t.Kind).ToListAsync(ct);
    }

    private static Named Name(Party party) => new(party.NameZh, party.NameEn, party.Uscc);

    /// <summary>A party as the text names it.</summary>
    internal sealed record Named(string NameZh, string NameEn, string? Uscc);
}
