using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the form of a mandate lets choose: graded brokers, and what the client can give a mandate for.</summary>
/// <param name="Client">The client; default when the brokerage has not chosen one.</param>
/// <param name="Proposes">True when the brokerage proposes.</param>
public sealed record MandateChoices(
    PartyId Client, string ClientName, bool Proposes, IReadOnlyList<(string Value, string Text)> Brokers, IReadOnlyList<(string Value, string Text)> Subjects, DateOnly Today);

/// <summary>Reads the choices of a mandate's form.</summary>
public sealed class MandateChooser(ReadBrokers brokers, ReadSubjects subjects, ReadParties parties, TimeProvider clock)
{
    /// <param name="client">The client that a brokerage has chosen.</param>
    /// <param name="brokerage">The brokerage that a client has chosen, or null for all.</param>
    public async Task<MandateChoices> ReadAsync(Actor actor, PartyId? client, PartyId? brokerage, CancellationToken ct)
    {
        var proposes = actor.Capacities.HasFlag(Capacities.Brokerage);
        var who = proposes ? client ?? default : actor.Party;
        var graded = (await brokers.GradedAsync(ct)).Where(b => proposes ? b.Brokerage == actor.Party : b.Brokerage == (brokerage ?? b.Brokerage)).ToList();
        var names = await parties.NamesAsync([.. graded.Select(b => b.Brokerage).Append(who).Distinct()], ct);
        var t = new Texts();
        string Name(PartyId id) => names.TryGetValue(id, out var name) ? t.Pick(name.Zh, name.En) : "";
        var about = who == default ? [] : await subjects.OfAsync(who, ct);
        return new(
            who, Name(who), proposes,
            [.. graded.Select(b => ($"{b.Brokerage}/{b.Person}", $"{Name(b.Brokerage)} · {b.Name} · {t.Of(b.Grade!.Value)}"))],
            [.. about.Select(s => ($"{s.Subject}/{s.Id:N}", $"{t.Of(s.Subject)} · {t.Pick(s.TitleZh, s.TitleEn)}")), (nameof(MandateSubject.Need), t.Of(MandateSubject.Need))],
            DateOnly.FromDateTime(Show.Local(clock.GetUtcNow()).DateTime));
    }
}
