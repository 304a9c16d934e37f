using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a decider states in both languages: the finding, what it does not say, and the added value against a named alternative if there is one.</summary>
public sealed record DecisionText(string FindingZh, string FindingEn, string LimitsZh, string LimitsEn, string? AddedValueZh, string? AddedValueEn)
{
    public const int Longest = 2_000;

    public Refusals Check() => new Refusals()
        .Add(CaseTexts.Needed(FindingZh, nameof(FindingZh), Longest)).Add(CaseTexts.Needed(FindingEn, nameof(FindingEn), Longest))
        .Add(CaseTexts.Needed(LimitsZh, nameof(LimitsZh), Longest)).Add(CaseTexts.Needed(LimitsEn, nameof(LimitsEn), Longest))
        .Add(CaseTexts.Short(AddedValueZh, nameof(AddedValueZh), Longest)).Add(CaseTexts.Short(AddedValueEn, nameof(AddedValueEn), Longest))
        .When(string.IsNullOrWhiteSpace(AddedValueZh) && !string.IsNullOrWhiteSpace(AddedValueEn), KernelRefusals.Required(nameof(AddedValueZh)))
        .When(string.IsNullOrWhiteSpace(AddedValueEn) && !string.IsNullOrWhiteSpace(AddedValueZh), KernelRefusals.Required(nameof(AddedValueEn)));

    internal DecisionText Tidied() => new(
        FindingZh.Trim(), FindingEn.Trim(), LimitsZh.Trim(), LimitsEn.Trim(), CaseTexts.Tidy(AddedValueZh), CaseTexts.Tidy(AddedValueEn));
}
