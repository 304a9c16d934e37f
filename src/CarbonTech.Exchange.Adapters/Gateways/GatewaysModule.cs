using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Gateways;

/// <summary>The payment gateway by settings: <c>Exchange:Gateway</c> = Sandbox. A demonstration has the sandbox without saying so; a real market has it only
/// when it is named. Without a gateway nothing can be paid, which every bill says.</summary>
public static class GatewaysModule
{
    public static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration, string data) =>
        (configuration["Exchange:Gateway"], configuration.GetValue("Exchange:Demonstration", false)) switch
        {
            ("Sandbox", _) or (null or "", true) => services.AddSandbox(Path.Combine(data, "sandbox-gateway.db")),
            (null or "", false) => services,
            (var other, _) => throw new InvalidOperationException($"Exchange:Gateway is '{other}'; it must be Sandbox or left out."),
        };

    public static IServiceCollection AddSandbox(this IServiceCollection services, string path) => services
        .AddSingleton(s => new SandboxGateway(path, s.GetRequiredService<TimeProvider>()))
        .AddSingleton<IPaymentGateway>(s => s.GetRequiredService<SandboxGateway>())
        .AddSingleton<SandboxDelivery>()
        .AddSingleton<IWorker>(s => s.GetRequiredService<SandboxDelivery>());
}
