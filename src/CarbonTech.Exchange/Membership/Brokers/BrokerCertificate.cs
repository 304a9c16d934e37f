using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The paper behind a broker's grade: its number, who issued it, on which day.</summary>
public sealed record BrokerCertificate(string Number, string IssuedBy, DateOnly IssuedOn)
{
    public const int LongestNumber = 60;
    public const int LongestIssuer = 120;

    internal BrokerCertificate Tidied() => new((Number ?? "").Trim(), (IssuedBy ?? "").Trim(), IssuedOn);

    /// <summary>Everything that is wrong with it on this day, each beside its field.</summary>
    internal Refusals Check(DateOnly today) => new Refusals()
        .When(Number.Length == 0, KernelRefusals.Required(nameof(Number)))
        .When(Number.Length > LongestNumber, KernelRefusals.TooLong(nameof(Number), LongestNumber))
        .When(IssuedBy.Length == 0, KernelRefusals.Required(nameof(IssuedBy)))
        .When(IssuedBy.Length > LongestIssuer, KernelRefusals.TooLong(nameof(IssuedBy), LongestIssuer))
        .When(IssuedOn == default, KernelRefusals.Required(nameof(IssuedOn)))
        .When(IssuedOn > today, BrokerRefusals.IssuedInFuture);
}
