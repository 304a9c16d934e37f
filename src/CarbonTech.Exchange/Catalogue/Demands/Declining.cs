using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A decline as it was given: a reason that is known, and in words where the reason is another one.</summary>
public sealed record Declining(DeclineReason Reason, string? Text)
{
    public const int LongestText = 1_000;

    public Refusals Check() => new Refusals()
        .When(!Enum.IsDefined(Reason), KernelRefusals.Required(nameof(Reason)))
        .When(Reason == DeclineReason.Other && string.IsNullOrWhiteSpace(Text), KernelRefusals.Required(nameof(Text)))
        .When(Text?.Length > LongestText, KernelRefusals.TooLong(nameof(Text), LongestText));

    internal string? Tidy => string.IsNullOrWhiteSpace(Text) ? null : Text.Trim();
}
