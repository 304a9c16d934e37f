using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The operator and his staff; parties apply, are verified, and their people join: those of the trial first. One applicant waits, one was refused.</summary>
internal sealed class Founding(SeedMarket market, Cast cast)
{
    internal static readonly string[] Trusted = ["jianghuai-ut", "zhenze-pu", "yunlong-ue"];
    private static readonly string[] Waiting = ["ningzhen-lab"];
    private static readonly string[] Refused = ["hulan-agency"];

    public void Plan(Agenda agenda, DateTimeOffset trial, DateTimeOffset from)
    {
        agenda.At(trial, OperateAsync);
        Join(agenda, trial.AddHours(1), SeedData.Parties.Where(p => Trial.Parties.Contains(p.Key)));
        Join(agenda, from.AddHours(1), SeedData.Parties.Where(p => !p.IsOperator && !Trial.Parties.Contains(p.Key)));
    }

    private void Join(Agenda agenda, DateTimeOffset at, IEnumerable<SeedParty> parties)
    {
        foreach (var party in parties)
        {
            agenda.At(at, ct => ApplyAsync(party, ct), quietly: true);
            agenda.At(at.AddHours(6), ct => JudgeAsync(party, ct), quietly: true);
            agenda.At(at.AddHours(7), ct => JoinAsync(party, ct), quietly: true);
            at = at.AddMinutes(25);
        }

        agenda.Pass(at.AddHours(8));
    }

    private async Task OperateAsync(CancellationToken ct)
    {
        var staff = Cast.Operator;
        foreach (var person in staff.People)
        {
            await AccountAsync(person, ct);
            var made = await market.Use<MakeOperator>().RunAsync(
                new(Actor.System, market.Act("staff", person.Key), person.Email, person.NameZh, new PartyName(staff.NameZh, staff.NameEn), person.All), ct);
            market.Done(made, $"make {person.Key} staff");
        }

        var me = await market.Use<LoadActor>().RunAsync(staff.People[0].Id, null, ct);
        cast.Knows(staff.Key, me.Party);
    }

    private async Task ApplyAsync(SeedParty party, CancellationToken ct)
    {
        foreach (var person in party.People) await AccountAsync(person, ct);
        var owner = await market.Use<LoadActor>().RunAsync(party.People[0].Id, null, ct);
        var applied = await market.Use<ApplyForParty>().RunAsync(new(owner with { Party = default }, market.Act("apply", party.Key), party.Profile), ct);
        cast.Knows(party.Key, market.Done(applied, $"apply for {party.Key}"));
    }

    private async Task JudgeAsync(SeedParty party, CancellationToken ct)
    {
        if (Waiting.Contains(party.Key)) return;
        var by = await cast.OperatorAsync(ct);
        var id = cast.IdOf(party.Key);
        if (Refused.Contains(party.Key))
        {
            var no = await market.Use<RefuseParty>().RunAsync(new(by, market.Act("refuse", party.Key), id, await SeenAsync(id, by, ct), "营业执照扫描件不清晰，请重新提交后再申请。"), ct);
            market.Done(no, $"refuse {party.Key}");
            return;
        }

        market.Done(await market.Use<VerifyParty>().RunAsync(new(by, market.Act("verify", party.Key), id, await SeenAsync(id, by, ct)), ct), $"verify {party.Key}");
        if (!Trusted.Contains(party.Key)) return;
        market.Done(await market.Use<SetTrusted>().RunAsync(new(by, market.Act("trust", party.Key), id, await SeenAsync(id, by, ct), true), ct), $"trust {party.Key}");
    }

    private async Task JoinAsync(SeedParty party, CancellationToken ct)
    {
        var owner = await cast.PersonAsync(party.Key, 0, ct);
        if (!owner.Verified) return;
        var id = cast.IdOf(party.Key);
        var roles = await market.Use<ChangeRoles>().RunAsync(new(owner, market.Act("roles", party.Key), id, owner.Person, party.People[0].All), ct);
        market.Done(roles, $"give {party.Key} its roles");
        foreach (var person in party.People.Skip(1))
        {
            var invited = await market.Use<InviteColleague>().RunAsync(new(owner, market.Act("invite", person.Key), id, person.Email, person.All), ct);
            var invitation = market.Done(invited, $"invite {person.Key}");
            if (invitation == default) continue;
            var colleague = await market.Use<LoadActor>().RunAsync(person.Id, null, ct);
            market.Done(await market.Use<AcceptInvitation>().RunAsync(new(colleague with { Party = default }, market.Act("join", person.Key), invitation), ct), $"let {person.Key} join");
        }
    }

    private async Task AccountAsync(SeedParty.Person person, CancellationToken ct)
    {
        var account = Account.Of(person.Id, person.Email, person.NameZh, "zh-CN", market.Clock.GetUtcNow());
        account.EmailConfirmed = true;
        _ = await market.Use<AccountTable>().CreateAsync(account, ct);
    }

    private async Task<int> SeenAsync(PartyId party, Actor by, CancellationToken ct) => (await market.Use<ReadParty>().RunAsync(party, by, ct))?.Version ?? 0;
}
