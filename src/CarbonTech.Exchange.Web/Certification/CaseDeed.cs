using CarbonTech.Exchange.Certification;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>An act of a case with a page of its own: its name in the address and in the texts, for whom it is there now, and whether it goes against someone
/// or ends the case.</summary>
public sealed record CaseDeed(string Name, Func<CaseView, bool> May, bool Grave = false)
{
    /// <summary>In the order in which a page offers them.</summary>
    public static IReadOnlyList<CaseDeed> All { get; } =
    [
        new("take-up", v => v.Rights.TakeUp),
        new("quote", v => v.Rights.Quote),
        new("accept", v => v.Rights.Accept),
        new("plan", v => v.Rights.Evaluate),
        new("figures", v => v.Rights.Evaluate && v.Scheme.HasPeriod),
        new("submit", v => v.Rights.Evaluate && v.Plan is not null),
        new("nonconformity", v => v.Rights.Evaluate && v.Plan is not null),
        new("parameters", v => v.Rights.Evaluate && v.Plan is not null),
        new("pass", v => v.Rights.Review),
        new("return", v => v.Rights.Review),
        new("decide", v => v.Rights.Decide),
        new("countersign", v => v.Rights.Countersign),
        new("send-back", v => v.Rights.Countersign),
        new("evidence", v => v.Rights.AddEvidence),
        new("decline", v => v.Rights.Quote, Grave: true),
        new("refuse", v => v.Rights.Decide, Grave: true),
        new("withdraw", v => v.Rights.Withdraw, Grave: true),
    ];

    public static IReadOnlyList<CaseDeed> Of(CaseView view) => [.. All.Where(d => d.May(view))];

    /// <summary>The key of its words: a plan that stands is changed, a quotation that was sent is sent anew.</summary>
    public string Text(CaseView view) => Stands(view) ? $"case.do.{Name}.again" : $"case.do.{Name}";

    /// <summary>The next ones, for the head of the page: not what goes against someone, and no plan or quotation that already stands.</summary>
    public static IEnumerable<CaseDeed> Next(CaseView view) => Of(view).Where(d => !d.Grave && !d.Stands(view)).Take(2);

    private bool Stands(CaseView view) => Name switch { "plan" => view.Plan is not null, "quote" => view.Quotation is not null, _ => false };

    public static CaseDeed? Find(string name) => All.FirstOrDefault(d => d.Name == name);
}
