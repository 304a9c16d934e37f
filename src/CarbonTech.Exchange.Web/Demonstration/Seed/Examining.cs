using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The operator approves the bodies; owners apply, and cases go on to where the story leaves them, a step every other day.</summary>
internal sealed class Examining(SeedMarket market, Cast cast, Publishing publishing)
{
    private const int DaysBetween = 2;
    private readonly CaseActs acts = new(market, cast);

    public void Plan(Agenda agenda, MarketDay from)
    {
        agenda.At(from.Next(2 - Trial.Days).At(8, 10), ct => ApproveAsync(trial: true, ct), quietly: true);
        agenda.At(from.Next(2).At(8, 10), ct => ApproveAsync(trial: false, ct), quietly: true);
        foreach (var (plan, i) in SeedData.Cases.Select((c, i) => (c, i))) Plan(agenda, plan, from.Next(plan.Day), i);
    }

    private void Plan(Agenda agenda, SeedCase plan, MarketDay day, int minute)
    {
        var at = day.At(10, minute);
        foreach (var (step, act) in Way(plan).Where(w => plan.Takes(w.Step)))
        {
            agenda.At(at, act, quietly: true);
            at = at.AddDays(DaysBetween);
        }

        if (Leaving(plan) is { } leave) agenda.At(at, leave, quietly: true);
    }

    private IEnumerable<(CaseStage Step, Func<CancellationToken, Task> Act)> Way(SeedCase plan) =>
    [
        (CaseStage.Applied, ct => ApplyAsync(plan, ct)),
        (CaseStage.TakenUp, ct => acts.TakeUpAsync(plan, ct)),
        (CaseStage.Quoted, ct => acts.QuoteAsync(plan, ct)),
        (CaseStage.Contract, ct => acts.AcceptAsync(plan, ct)),
        (CaseStage.Planned, ct => acts.PlanAsync(plan, ct)),
        (CaseStage.Working, ct => acts.JudgeAsync(plan, half: true, ct)),
        (CaseStage.Nonconformity, ct => acts.RaiseAsync(plan, ct)),
        (CaseStage.Closed, ct => acts.CloseAsync(plan, ct)),
        (CaseStage.Submitted, ct => acts.SubmitAsync(plan, ct)),
        (CaseStage.Passed, ct => acts.PassAsync(plan, ct)),
        (CaseStage.Decided, ct => acts.DecideAsync(plan, ct)),
        (CaseStage.Granted, ct => acts.CountersignAsync(plan, ct)),
    ];

    private Func<CancellationToken, Task>? Leaving(SeedCase plan) => plan.Stage switch
    {
        CaseStage.Declined => ct => acts.DeclineAsync(plan, ct),
        CaseStage.Withdrawn => ct => acts.WithdrawAsync(plan, ct),
        CaseStage.Returned => ct => acts.ReturnAsync(plan, ct),
        CaseStage.Refused => ct => acts.RefuseAsync(plan, ct),
        _ => null,
    };

    private Task ApplyAsync(SeedCase plan, CancellationToken ct)
    {
        if (publishing.Knows(plan.Listing)) return acts.ApplyAsync(plan, publishing.IdOf(plan.Listing), ct);
        market.Complain($"{plan.Listing} is not listed for its case");
        return Task.CompletedTask;
    }

    private async Task ApproveAsync(bool trial, CancellationToken ct)
    {
        var (by, day) = (await cast.OperatorAsync(ct), MarketDay.Of(market.Clock.GetUtcNow()).Day);
        (string Body, string Number, string Issuer, string[] Fields)[] approvals =
        [
            ("suheng-eval", "苏科评备〔2024〕017号", "江苏省科学技术评价行业联合会（演示）", []),
            ("dutan-verify", "CNAS VV0137（演示）", "中国合格评定国家认可委员会（演示编号）", []),
            ("zhaolv-cert", "CNCA-R-2023-1182（演示）", "国家认证认可监督管理委员会（演示编号）", ["SF-02", "SF-03"]),
            ("piling-lab", "CNAS L21903（演示）", "中国合格评定国家认可委员会（演示编号）", ["SF-01", "SF-02"]),
        ];
        foreach (var (body, number, issuer, fields) in approvals.Where(a => Trial.Parties.Contains(a.Body) == trial))
        {
            var capacity = Bodies.Kinds.First(k => Cast.Party(body).Capacities.HasFlag(k));
            var terms = new ApprovalTerms(number, issuer, ApprovalTerms.WorksOf(capacity), fields, day.AddMonths(-8), day.AddMonths(40));
            market.Done(await market.Use<ApproveBody>().RunAsync(new(by, market.Act("approve", body), cast.IdOf(body), capacity, terms), ct), $"approve {body}");
        }
    }
}
