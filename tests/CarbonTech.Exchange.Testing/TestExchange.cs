using CarbonTech.Exchange.Adapters.Database.Sqlite;
using CarbonTech.Exchange.Adapters.Database.SqlServer;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CarbonTech.Exchange.Testing;

/// <summary>The real container on a real database with a fake clock and fake ports. Each test has its own; SQLite files are copies of one that was migrated
/// once. Runs on SQL Server when EXCHANGE_TEST_SQLSERVER holds a connection string.</summary>
public sealed class TestExchange : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly IServiceProvider services;
    private readonly string folder;
    private readonly bool keepFolder;

    private TestExchange(IServiceProvider services, string folder, bool keepFolder, FakeTimeProvider clock)
    {
        (this.services, this.folder, this.keepFolder, Clock) = (services, folder, keepFolder, clock);
        Given = new Given(this);
    }

    public static string? SqlServer => Environment.GetEnvironmentVariable("EXCHANGE_TEST_SQLSERVER") is { Length: > 0 } connection ? connection : null;

    public FakeTimeProvider Clock { get; }

    public Given Given { get; }

    /// <summary>A folder of this test alone, for files and indexes.</summary>
    public string Folder => folder;

    public DateTimeOffset Now => Clock.GetUtcNow();

    internal Dbs Dbs => Get<Dbs>();

    /// <param name="synchronous">The pragma of the writer; OFF outside races, because no test pulls the plug.</param>
    /// <param name="more">Replaces or adds services.</param>
    /// <param name="folder">Opens what an earlier exchange left in this folder instead of a new one.</param>
    public static async Task<TestExchange> StartAsync(string synchronous = "OFF", Action<IServiceCollection>? more = null, string? folder = null)
    {
        var own = folder ?? Directory.CreateTempSubdirectory("exchange-").FullName;
        var database = await TestDatabase.OpenAsync(own, synchronous);
        var clock = new FakeTimeProvider(Start);
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(_ => database)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddExchange();
        TestPorts.Add(services, own);
        more?.Invoke(services);
        return new(services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }), own, folder is not null, clock);
    }

    /// <summary>The same over services that another host owns and disposes.</summary>
    public static TestExchange Over(IServiceProvider services, string folder, FakeTimeProvider clock) => new(services, folder, keepFolder: true, clock);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>The service of this type, or null when there is none.</summary>
    public object? Find(Type type) => services.GetService(type);

    public void Pass(TimeSpan time) => Clock.Advance(time);

    /// <summary>Lets every worker step until all are quiet: the sealer seals, followers follow, what is due is done, jobs end.</summary>
    public async Task SettleAsync(CancellationToken ct = default)
    {
        for (var round = 0; round < 200; round++)
        {
            var busy = false;
            foreach (var worker in services.GetServices<IWorker>())
            {
                while (await worker.StepAsync(ct)) busy = true;
            }

            if (!busy) return;
        }

        throw new InvalidOperationException("The workers do not come to rest.");
    }

    public async ValueTask DisposeAsync()
    {
        if (services is ServiceProvider own) await own.DisposeAsync();
        if (!keepFolder && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
