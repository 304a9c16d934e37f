using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>For what a body is approved: accreditation, work, branches of the plan's field tree (none named: all), and the calendar days from and until
/// which it holds, both included.</summary>
public sealed record ApprovalTerms(string Number, string IssuedBy, IReadOnlyList<BodyWork> Works, IReadOnlyList<string> Fields, DateOnly From, DateOnly Until)
{
    public const int LongestNumber = 60;

    /// <summary>The works that a capacity can be approved for.</summary>
    public static IReadOnlyList<BodyWork> WorksOf(Capacities capacity) => capacity switch
    {
        Capacities.Laboratory => [BodyWork.Testing],
        Capacities.EvaluationBody => [BodyWork.Evaluation],
        Capacities.VerificationBody => [BodyWork.Verification, BodyWork.Validation],
        Capacities.CertificationBody => [BodyWork.Certification],
        _ => [],
    };

    public bool CoversField(string? field) =>
        Fields.Count == 0 || (field is not null && CodeTables.Fields.Path(field).Any(c => Fields.Contains(c.Value)));

    public bool RunsOn(DateOnly day) => day >= From && day <= Until;

    internal Refusals Check(Capacities capacity) => new Refusals()
        .When(string.IsNullOrWhiteSpace(Number), KernelRefusals.Required(nameof(Number)))
        .When(Number?.Length > LongestNumber, KernelRefusals.TooLong(nameof(Number), LongestNumber))
        .When(string.IsNullOrWhiteSpace(IssuedBy), KernelRefusals.Required(nameof(IssuedBy)))
        .When(IssuedBy?.Length > ModelConventions.ShortText, KernelRefusals.TooLong(nameof(IssuedBy), ModelConventions.ShortText))
        .When(WorksOf(capacity).Count == 0, BodyRefusals.NoSuchCapacity)
        .When(Works.Count == 0, KernelRefusals.Required(nameof(Works)))
        .When(Works.Any(w => !WorksOf(capacity).Contains(w)), BodyRefusals.WorkNotOfCapacity)
        .When(Fields.Any(f => CodeTables.Fields[f] is null), BodyRefusals.NoSuchField)
        .When(Until < From, BodyRefusals.EndsBeforeItBegins);

    internal ApprovalTerms Tidied() => this with
    {
        Number = (Number ?? "").Trim(), IssuedBy = (IssuedBy ?? "").Trim(), Works = [.. Works.Distinct().Order()], Fields = [.. Fields.Distinct().Order(StringComparer.Ordinal)],
    };
}
