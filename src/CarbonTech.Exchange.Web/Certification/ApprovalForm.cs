using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>An approval as it is posted.</summary>
public sealed class ApprovalForm
{
    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public Capacities Capacity { get; set; }
    public string? Number { get; set; }
    public string? IssuedBy { get; set; }
    public BodyWork[] Works { get; set; } = [];
    public string?[] Fields { get; set; } = [];
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>Without dates it would end before it begins, which is refused.</summary>
    public ApprovalTerms Terms => new(Number ?? "", IssuedBy ?? "", Works, [.. Fields.OfType<string>()], From ?? DateOnly.MaxValue, Until ?? DateOnly.MinValue);
}
