using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What the applicant asks for: a level to be reached, or a past period with the assurance wanted.</summary>
public sealed record CaseAim(int? TargetTrl = null, DateOnly? PeriodFrom = null, DateOnly? PeriodUntil = null, bool? ReasonableAssurance = null)
{
    internal Refusals Check(Scheme scheme, DateOnly today)
    {
        var no = new Refusals();
        if (scheme.HasLevels) no.When(TargetTrl is not { } level || !scheme.Levels.Contains(level), CaseRefusals.NoSuchLevel);
        if (!scheme.HasPeriod) return no;
        return no.When(PeriodFrom is null, KernelRefusals.Required(nameof(PeriodFrom)))
            .When(PeriodUntil is null, KernelRefusals.Required(nameof(PeriodUntil)))
            .When(PeriodUntil < PeriodFrom, CaseRefusals.PeriodTurned)
            .When(PeriodUntil >= today, CaseRefusals.PeriodNotPast)
            .When(ReasonableAssurance is null, KernelRefusals.Required(nameof(ReasonableAssurance)));
    }

    /// <summary>Only what the scheme asks for.</summary>
    internal CaseAim For(Scheme scheme) => new(
        scheme.HasLevels ? TargetTrl : null, scheme.HasPeriod ? PeriodFrom : null, scheme.HasPeriod ? PeriodUntil : null, scheme.HasPeriod ? ReasonableAssurance : null);
}
