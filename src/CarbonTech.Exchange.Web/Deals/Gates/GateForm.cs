using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>An answer to a gate as it is posted; the names of the fields are those of the refusals.</summary>
public sealed record GateForm(ActId ActId, int Seen, GateStatus? Status, string? Text, DateOnly? On, bool? TakesPriority, IFormFileCollection? Files, string? Explanation = null)
{
    internal AnswerGate.Input For(Actor by, GateId gate, IReadOnlyList<DealFile> files) => new(by, ActId, gate, Seen, Status ?? GateStatus.Open, Text ?? "", On, TakesPriority, files, Explanation);
}
