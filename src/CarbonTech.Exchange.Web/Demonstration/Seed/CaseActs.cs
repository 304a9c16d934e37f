using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The steps of invented cases, each by the right person of the right side.</summary>
internal sealed class CaseActs(SeedMarket market, Cast cast)
{
    private readonly Dictionary<string, CaseId> cases = [];
    private readonly CaseWords words = new(market);

    public async Task ApplyAsync(SeedCase plan, ListingId listing, CancellationToken ct)
    {
        var (by, year) = (await ApplicantAsync(plan, ct), MarketDay.Of(market.Clock.GetUtcNow()).Day.Year - 1);
        var aim = plan.Scheme.HasLevels ? new CaseAim(TargetTrl: plan.Target ?? plan.Level ?? 6) : new CaseAim(PeriodFrom: new(year, 1, 1), PeriodUntil: new(year, 12, 31), ReasonableAssurance: plan.Reasonable);
        var applied = await market.Use<ApplyForCase>().RunAsync(new(by, Act(plan, "apply"), listing, cast.IdOf(plan.Body), plan.Scheme.Code, aim, "装置可接受现场核查，运行记录与原始数据齐全。"), ct);
        cases[plan.Listing] = market.Done(applied, $"apply for {plan.Listing}");
    }

    public Task TakeUpAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Reviewer, "take up",
        (v, by, act) => market.Use<TakeUpCase>().RunAsync(new(by, act, v.Line.Id, v.Version), ct), ct);

    public Task QuoteAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Reviewer, "quote",
        (v, by, act) => market.Use<QuoteCase>().RunAsync(new(by, act, v.Line.Id, v.Version, CaseWords.Quotation(plan)), ct), ct);

    public async Task AcceptAsync(SeedCase plan, CancellationToken ct)
    {
        var (view, by) = (await ViewAsync(plan, ct), await ApplicantAsync(plan, ct));
        market.Done(await market.Use<AcceptQuotation>().RunAsync(new(by, Act(plan, "accept"), view.Line.Id, view.Quotation!.Digest), ct), $"accept {plan.Listing}");
    }

    public Task PlanAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Assessor, "plan",
        (v, by, act) => market.Use<PlanEvaluation>().RunAsync(new(by, act, v.Line.Id, v.Version, CaseWords.Plan(plan)), ct), ct);

    /// <summary>Judges half of what the level needs, or the rest; above the level the next one is judged as not met.</summary>
    public async Task JudgeAsync(SeedCase plan, bool half, CancellationToken ct)
    {
        var items = plan.Scheme.Items.Where(i => i.Required && (i.Level ?? 0) <= (plan.Level ?? 0)).ToList();
        foreach (var item in half ? items.Take(items.Count / 2) : items.Skip(items.Count / 2)) await JudgeAsync(plan, item, ct);
        if (half) return;
        foreach (var item in plan.Scheme.Items.Where(i => i.Required && plan.Target > plan.Level && i.Level == plan.Level + 1)) await JudgeAsync(plan, item, ct, MarkVerdict.NotMet);
        if (plan.Scheme.HasPeriod) await FiguresAsync(plan, ct);
        if (plan.Parameters.Count > 0) await DoAsync(plan, Roles.Assessor, "parameters", (v, by, act) => market.Use<SetParameters>().RunAsync(new(by, act, v.Line.Id, v.Version, plan.Parameters), ct), ct);
    }

    public Task RaiseAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Assessor, "raise a nonconformity",
        (v, by, act) => market.Use<RaiseNonconformity>().RunAsync(new(by, act, v.Line.Id, null, Severity.Minor, plan.Nc!), ct), ct);

    public async Task CloseAsync(SeedCase plan, CancellationToken ct)
    {
        var (open, owner, by) = ((await ViewAsync(plan, ct)).Nonconformities[0], await ApplicantAsync(plan, ct), await cast.ActorAsync(plan.Body, Roles.Assessor, ct));
        var file = await FileAsync("整改证据.txt", plan.Action!, ct);
        market.Done(await market.Use<AnswerNonconformity>().RunAsync(new(owner, Act(plan, "answer"), open.Id, open.Version, plan.Action!, [file]), ct), $"answer {plan.Listing}");
        var answered = (await ViewAsync(plan, ct)).Nonconformities[0];
        market.Done(await market.Use<JudgeNonconformity>().RunAsync(new(by, Act(plan, "close"), answered.Id, answered.Version, true, "已核对整改证据，措施有效，予以关闭。"), ct), $"close {plan.Listing}");
    }

    public async Task SubmitAsync(SeedCase plan, CancellationToken ct)
    {
        await JudgeAsync(plan, half: false, ct);
        await DoAsync(plan, Roles.Assessor, "submit", (v, by, act) => market.Use<SubmitEvaluation>().RunAsync(new(by, act, v.Line.Id, v.Version, plan.Scheme.HasLevels ? v.Reached : null), ct), ct);
    }

    public Task PassAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Reviewer, "pass",
        (v, by, act) => market.Use<PassReview>().RunAsync(new(by, act, v.Line.Id, v.Version, v.SubmissionDigest!, "判定依据充分，记录完整，同意进入决定。"), ct), ct);

    public Task DecideAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Certifier, "decide",
        (v, by, act) => market.Use<SignDecision>().RunAsync(new(by, act, v.Line.Id, v.Version, CaseWords.Decision(plan, v)), ct), ct);

    public Task CountersignAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Owner, "countersign",
        (v, by, act) => market.Use<CountersignDecision>().RunAsync(new(by, act, v.Line.Id, v.Version, v.Decision!.Digest), ct), ct);

    public Task DeclineAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Reviewer, "decline",
        (v, by, act) => market.Use<DeclineCase>().RunAsync(new(by, act, v.Line.Id, v.Version, plan.ReasonZh!), ct), ct);

    public Task ReturnAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Reviewer, "return",
        (v, by, act) => market.Use<ReturnEvaluation>().RunAsync(new(by, act, v.Line.Id, v.Version, plan.Comments!), ct), ct);

    public Task RefuseAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Certifier, "refuse",
        (v, by, act) => market.Use<RefuseCase>().RunAsync(new(by, act, v.Line.Id, v.Version, plan.ReasonZh!, plan.ReasonEn), ct), ct);

    public async Task WithdrawAsync(SeedCase plan, CancellationToken ct)
    {
        var (view, by) = (await ViewAsync(plan, ct), await ApplicantAsync(plan, ct));
        market.Done(await market.Use<WithdrawCase>().RunAsync(new(by, Act(plan, "withdraw"), view.Line.Id, view.Version, plan.ReasonZh), ct), $"withdraw {plan.Listing}");
    }

    private async Task JudgeAsync(SeedCase plan, SchemeItem item, CancellationToken ct, MarkVerdict verdict = MarkVerdict.Met)
    {
        var file = await FileAsync($"{item.Code} {item.ShownZh}.txt", words.Evidence(plan, item), ct);
        await DoAsync(plan, Roles.Assessor, $"judge {item.Code}",
            (v, by, act) => market.Use<JudgeItem>().RunAsync(new(by, act, v.Line.Id, v.Version, item.Code, verdict, CaseWords.Found(item, verdict), [file]), ct), ct);
    }

    private Task FiguresAsync(SeedCase plan, CancellationToken ct) => DoAsync(plan, Roles.Assessor, "enter the figures",
        (v, by, act) => market.Use<EnterReduction>().RunAsync(new(by, act, v.Line.Id, v.Version, CaseWords.Figures(v.Content.Carbon!)), ct), ct);

    private async Task DoAsync<T>(SeedCase plan, Roles roles, string what, Func<CaseView, Actor, ActId, Task<Result<T>>> act, CancellationToken ct)
    {
        var by = roles == Roles.Owner ? await cast.PersonAsync(plan.Body, 0, ct) : await cast.ActorAsync(plan.Body, roles, ct);
        market.Done(await act(await ViewAsync(plan, ct), by, Act(plan, what)), $"{what} {plan.Listing}");
    }

    private Task<Actor> ApplicantAsync(SeedCase plan, CancellationToken ct) => cast.ActorAsync(SeedData.Owners[plan.Listing], Roles.Publisher, ct);

    private async Task<CaseView> ViewAsync(SeedCase plan, CancellationToken ct) =>
        await market.Use<ReadCase>().RunAsync(cases[plan.Listing], Actor.System, ct) ?? throw new InvalidOperationException($"There is no case for {plan.Listing}.");

    private ActId Act(SeedCase plan, string what) => market.Act("case", plan.Listing, what);

    private async Task<EvidenceFile> FileAsync(string name, string text, CancellationToken ct)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var stored = await market.Use<IFileStore>().PutAsync(content, ct);
        return new(stored.Digest, name, "text/plain", stored.Length);
    }
}
