using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The figures of a period as they are posted; the uncertainty in percent.</summary>
public sealed class FiguresForm
{
    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public string? FunctionalUnit { get; set; }
    public decimal? BaselineFactor { get; set; }
    public decimal? ProjectFactor { get; set; }
    public decimal? Activity { get; set; }
    public decimal? Leakage { get; set; }
    public decimal? Uncertainty { get; set; }

    /// <summary>What was left empty is out of range, and is said so.</summary>
    public EnterReduction.Input For(Actor by, CaseId id) =>
        new(by, ActId, id, Seen, new(FunctionalUnit ?? "", BaselineFactor ?? -1, ProjectFactor ?? -1, Activity ?? 0, Leakage ?? -1, (Uncertainty ?? -1) / 100));
}
