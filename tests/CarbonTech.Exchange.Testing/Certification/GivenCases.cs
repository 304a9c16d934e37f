using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Bodies and cases for tests.</summary>
public sealed partial class Given
{
    public static readonly CaseAim TrlAim = new(TargetTrl: 6);
    public static readonly CaseAim PeriodAim = new(PeriodFrom: new(2025, 1, 1), PeriodUntil: new(2025, 12, 31), ReasonableAssurance: false);
    public static readonly QuotationTerms Quoted = new(Money.Yuan(48_000), 45, "文件评审、现场评价一次、评价报告。", "评价员具备碳捕集领域三年以上评价经历。", "本机构及参与人员与申请方无任何利益关系。");
    public static readonly DecisionText Finding = new("经评价，该技术达到技术就绪度六级。", "The technology was found at readiness level 6.", "仅适用于所评价的装置规模。", "Holds for the scale that was evaluated only.", null, null);
    public static readonly VerifiedReduction Figures = new("t CO2", 0.32m, 0.21m, 30_000, 120, 0.08m);

    /// <summary>Approval terms that run at the start of every test.</summary>
    public static ApprovalTerms Approved(Capacities capacity, params string[] fields) =>
        new("CNAS-T-0001", "中国合格评定国家认可委员会", ApprovalTerms.WorksOf(capacity), fields, new(2025, 1, 1), new(2027, 12, 31));

    /// <summary>A verified party of this capacity that the operator approved.</summary>
    public async Task<PartyId> BodyAsync(Capacities capacity = Capacities.EvaluationBody, string name = "苏衡技术评价中心", ApprovalTerms? terms = null)
    {
        var body = await PartyAsync(name, capacity);
        (await Use<ApproveBody>().RunAsync(new(await OperatorAsync(), Act(), body, capacity, terms ?? Approved(capacity)), default)).Must();
        return body;
    }

    /// <summary>An approved body with its people.</summary>
    public async Task<Staff> StaffAsync(Capacities capacity = Capacities.EvaluationBody, string name = "苏衡技术评价中心")
    {
        var body = await BodyAsync(capacity, name);
        return new(body, await ActorAsync(body, Roles.Assessor), await ActorAsync(body, Roles.Reviewer), await ActorAsync(body, Roles.Reviewer), await OwnerAsync(body));
    }

    /// <summary>A case that was applied for.</summary>
    public async Task<OpenCase> AppliedCaseAsync(string scheme = "TRL", Staff? staff = null, ListingId? listing = null, PartyId? owner = null)
    {
        staff ??= await StaffAsync(Schemes.Current(scheme)!.Capacity);
        var party = owner ?? await PartyAsync();
        var of = listing ?? await ListingAsync(party);
        var applicant = await OwnerAsync(party);
        var id = (await Use<ApplyForCase>().RunAsync(new(applicant, Act(), of, staff.Body, scheme, scheme == "TRL" ? TrlAim : PeriodAim, null), default)).Must();
        return new(id, of, applicant, staff);
    }

    public async Task<OpenCase> QuotedCaseAsync(string scheme = "TRL", Staff? staff = null)
    {
        var of = await AppliedCaseAsync(scheme, staff);
        (await Use<TakeUpCase>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of)), default)).Must();
        (await Use<QuoteCase>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), Quoted), default)).Must();
        return of;
    }

    /// <summary>A case under contract, planned and ready to be judged.</summary>
    public async Task<OpenCase> PlannedCaseAsync(string scheme = "TRL", Staff? staff = null)
    {
        var of = await QuotedCaseAsync(scheme, staff);
        (await Use<AcceptQuotation>().RunAsync(new(of.Applicant, Act(), of.Id, (await ViewAsync(of)).Quotation!.Digest), default)).Must();
        (await Use<PlanEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), "文件评审后到中试现场核对运行记录，并抽查原始数据。"), default)).Must();
        return of;
    }

    /// <summary>A case whose required items are all met up to a level, with a file for each; a verification has its figures.</summary>
    public async Task<OpenCase> JudgedCaseAsync(string scheme = "TRL", int upTo = 6, Staff? staff = null)
    {
        var of = await PlannedCaseAsync(scheme, staff);
        foreach (var item in Schemes.Current(scheme)!.Items.Where(i => i.Required && (i.Level ?? 0) <= upTo)) await MarkAsync(of, item.Code);
        if (scheme != "TRL") (await Use<EnterReduction>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), Figures), default)).Must();
        return of;
    }

    public async Task<OpenCase> SubmittedCaseAsync(string scheme = "TRL", Staff? staff = null)
    {
        var of = await JudgedCaseAsync(scheme, staff: staff);
        (await Use<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), scheme == "TRL" ? 6 : null), default)).Must();
        return of;
    }

    public async Task<OpenCase> PassedCaseAsync(string scheme = "TRL", Staff? staff = null)
    {
        var of = await SubmittedCaseAsync(scheme, staff);
        (await Use<PassReview>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), (await ViewAsync(of)).SubmissionDigest!, null), default)).Must();
        return of;
    }

    /// <summary>A case with the decider's signature.</summary>
    public async Task<OpenCase> DecidedCaseAsync(string scheme = "TRL", Staff? staff = null)
    {
        var of = await PassedCaseAsync(scheme, staff);
        (await Use<SignDecision>().RunAsync(new(of.Staff.Decider, Act(), of.Id, await SeenAsync(of), Finding), default)).Must();
        return of;
    }

    /// <summary>A case with both signatures: its certificate is issued.</summary>
    public async Task<(OpenCase Case, CertificateId Certificate)> GrantedCaseAsync(string scheme = "TRL", Staff? staff = null)
    {
        var of = await DecidedCaseAsync(scheme, staff);
        return (of, (await Use<CountersignDecision>().RunAsync(new(of.Staff.Head, Act(), of.Id, await SeenAsync(of), (await ViewAsync(of)).Decision!.Digest), default)).Must());
    }

    /// <summary>Judges an item, with a file.</summary>
    public async Task MarkAsync(OpenCase of, string item, MarkVerdict verdict = MarkVerdict.Met, Actor? by = null)
    {
        var file = await EvidenceAsync($"{of.Id} {item}");
        (await Use<JudgeItem>().RunAsync(new(by ?? of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), item, verdict, "已核对原始记录，与申请材料一致。", [file]), default)).Must();
    }

    /// <summary>A stored file.</summary>
    public async Task<EvidenceFile> EvidenceAsync(string content)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        var stored = await Use<IFileStore>().PutAsync(stream, default);
        return new(stored.Digest, "测试记录.txt", "text/plain", stored.Length);
    }

    /// <summary>The whole case, as the exchange itself sees it.</summary>
    public async Task<CaseView> ViewAsync(OpenCase of) => (await Use<ReadCase>().RunAsync(of.Id, Actor.System))!;

    /// <summary>The version of a case that a person would see now.</summary>
    public async Task<int> SeenAsync(OpenCase of) => (await ViewAsync(of)).Version;
}
