using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Adapters.Gateways.Sandbox;

/// <summary>Carries the sandbox's messages to the inbox of the exchange, as a network would: at least once, again after a crash, in the order told.</summary>
public sealed class SandboxDelivery(SandboxGateway sandbox, ReceiveGatewayEvent receive) : IWorker
{
    public string Name => "sandbox.delivery";

    public async Task<bool> StepAsync(CancellationToken ct) => await sandbox.DeliverAsync(
        async message => (await receive.RunAsync(ReceiveGatewayEvent.Input.From(sandbox.Name, message), ct)).IsOk(out _), ct) > 0;
}
