using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Why a standing changes: what everyone reads, and what only the body, the holder and the operator read.</summary>
public sealed record StandingReason(string Public, string? Internal = null)
{
    public const int LongestPublic = 1_000;
    public const int LongestInternal = 2_000;

    internal Refusals Check() => new Refusals()
        .When(string.IsNullOrWhiteSpace(Public), KernelRefusals.Required("Reason"))
        .When(Public?.Length > LongestPublic, KernelRefusals.TooLong("Reason", LongestPublic))
        .When(Internal?.Length > LongestInternal, KernelRefusals.TooLong("Note", LongestInternal));

    internal string Said => Public.Trim();

    internal string? Kept => string.IsNullOrWhiteSpace(Internal) ? null : Internal.Trim();
}
