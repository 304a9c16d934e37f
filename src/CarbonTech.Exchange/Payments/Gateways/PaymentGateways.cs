namespace CarbonTech.Exchange.Payments;

/// <summary>The institutions that this exchange works with. New payments go to the first; earlier ones stay where they are.</summary>
public sealed class PaymentGateways(IEnumerable<IPaymentGateway> gateways)
{
    private readonly IReadOnlyList<IPaymentGateway> all = [.. gateways];

    public IReadOnlyList<IPaymentGateway> All => all;

    /// <summary>Where new payments go; null when no gateway is set up.</summary>
    public IPaymentGateway? ForNew => all.Count > 0 ? all[0] : null;

    public IPaymentGateway Named(string name) =>
        all.FirstOrDefault(g => g.Name == name) ?? throw new InvalidOperationException($"The gateway {name} holds money of this exchange but is not set up.");
}
