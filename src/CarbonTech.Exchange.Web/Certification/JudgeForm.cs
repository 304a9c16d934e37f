using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>A judgement as it is posted; the next item may follow at once.</summary>
public sealed class JudgeForm
{
    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public MarkVerdict? Verdict { get; set; }
    public string? Text { get; set; }
    public string? Next { get; set; }
    public IFormFileCollection? Files { get; set; }
}
