using CarbonTech.Exchange.Web.Demonstration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

/// <summary>Everything that the program registers can be made, in a real market and in a demonstration, and so can every controller.</summary>
public sealed class ContainerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("exchange-container-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_service_and_every_controller_can_be_made(bool demonstration) => Assert.Empty(await FaultsAsync(demonstration));

    [Fact]
    public async Task A_planted_service_that_lacks_another_stops_the_start()
    {
        var stopped = await Assert.ThrowsAsync<AggregateException>(() => FaultsAsync(false, services => services.AddSingleton<Planted>()));
        Assert.Contains(nameof(Missing), stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planted_factory_that_lacks_another_is_found() =>
        Assert.StartsWith($"{typeof(Planted)}: ", Assert.Single(await FaultsAsync(false, services => services.AddSingleton(s => new Planted(s.GetRequiredService<Missing>())))), StringComparison.Ordinal);

    private async Task<IReadOnlyList<string>> FaultsAsync(bool demonstration, Action<IServiceCollection>? plant = null)
    {
        var ours = new List<Type>();
        await using var app = ExchangeHost.Build(folder, null, builder =>
        {
            builder.Logging.ClearProviders();
            plant?.Invoke(builder.Services);
            ours.AddRange(builder.Services.Where(s => !s.IsKeyedService && !s.ServiceType.ContainsGenericParameters)
                .Select(s => s.ServiceType).Where(t => t.Namespace?.StartsWith("CarbonTech.", StringComparison.Ordinal) == true).Distinct());
        }, (DemonstrationMode.Setting, demonstration ? "true" : "false"));
        Assert.True(ours.Count > 200, $"{ours.Count} services");
        await using var scope = app.Services.CreateAsyncScope();
        var actions = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>();
        var controllers = actions.Select(a => a.ControllerTypeInfo.AsType()).Distinct().ToList();
        return [.. ours.Select(t => Fault(t, () => scope.ServiceProvider.GetServices(t).ToList()))
            .Concat(controllers.Select(c => Fault(c, () => ActivatorUtilities.CreateInstance(scope.ServiceProvider, c)))).OfType<string>()];
    }

    private static string? Fault(Type type, Func<object> make)
    {
        try
        {
            _ = make();
            return null;
        }
        catch (InvalidOperationException fault)
        {
            return $"{type}: {fault.Message}";
        }
    }

    private sealed record Missing;

    private sealed class Planted(Missing missing)
    {
        public Missing Needs => missing;
    }
}
