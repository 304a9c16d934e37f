using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>A decision as it is posted: first to be shown once more, then sure.</summary>
public sealed class DecideForm
{
    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public bool Sure { get; set; }

    /// <summary>Back to the fields from the page that asks once more; nothing typed is lost.</summary>
    public bool Change { get; set; }
    public string? FindingZh { get; set; }
    public string? FindingEn { get; set; }
    public string? LimitsZh { get; set; }
    public string? LimitsEn { get; set; }
    public string? AddedValueZh { get; set; }
    public string? AddedValueEn { get; set; }

    /// <summary>The fields with their names, for the page that asks once more.</summary>
    public IEnumerable<(string Name, string? Text)> Fields =>
        [(nameof(FindingZh), FindingZh), (nameof(FindingEn), FindingEn), (nameof(LimitsZh), LimitsZh), (nameof(LimitsEn), LimitsEn), (nameof(AddedValueZh), AddedValueZh), (nameof(AddedValueEn), AddedValueEn)];

    public DecisionText Text => new(FindingZh ?? "", FindingEn ?? "", LimitsZh ?? "", LimitsEn ?? "", AddedValueZh, AddedValueEn);

    public Refusals Check() => Text.Check();

    public SignDecision.Input For(Actor by, CaseId id) => new(by, ActId, id, Seen, Text);
}
