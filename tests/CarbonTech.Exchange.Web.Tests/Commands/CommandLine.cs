using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Web.Commands;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>The program's commands in this process, on a data folder of their own: what they answer and say. Settings come as whoever runs the program
/// gives them, by the environment; so nothing else may run beside it.</summary>
internal sealed partial class CommandLine : IAsyncDisposable
{
    private readonly Dictionary<string, string?> before = [];
    private readonly (TextWriter Out, TextWriter Error) console = (Console.Out, Console.Error);
    private readonly Heard heard = new();
    private readonly CancellationTokenSource stop = new();
    private Task<int>? server;

    public CommandLine()
    {
        Set("DOTNET_ENVIRONMENT", "Development");
        Set("Logging__Console__LogLevel__Default", "None");
        Console.SetOut(heard);
        Console.SetError(heard);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("exchange-command-").FullName;

    public void Set(string name, string? value)
    {
        before.TryAdd(name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, value);
    }

    /// <summary>Runs a command to its end.</summary>
    public async Task<(int Code, string Said)> RunAsync(params string[] words)
    {
        var start = heard.Length;
        var code = await InvokeAsync(words, CancellationToken.None);
        return (code, heard.Since(start));
    }

    /// <summary>Serves at a free port until this is disposed; a browser at it.</summary>
    public async Task<HttpClient> ServeAsync()
    {
        var start = heard.Length;
        server = InvokeAsync(["serve", "--urls", "http://127.0.0.1:0"], stop.Token);
        if (await Task.WhenAny(server, heard.SaysAsync("CarbonTech.Exchange is at")) == server) Assert.Fail(heard.Since(start));
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address().Match(heard.Since(start)).Value) };
    }

    /// <summary>Makes a market in the folder by the use cases; nothing runs on it afterwards.</summary>
    public Task MakeAsync(Func<TestExchange, Task> make) => MakeAsync(Folder, make);

    public static async Task MakeAsync(string folder, Func<TestExchange, Task> make)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var app = ExchangeHost.Build(folder, null, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        }, ("Exchange:Gateway", "Sandbox"));
        await app.Services.GetRequiredService<IDatabase>().MigrateAsync(CancellationToken.None);
        await make(TestExchange.Over(app.Services, folder, clock));
    }

    /// <summary>Behind the exchange's back.</summary>
    public async Task<object?> SqlAsync(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "exchange.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await stop.CancelAsync();
            if (server is not null) Assert.Equal(0, await server);
        }
        finally
        {
            Console.SetOut(console.Out);
            Console.SetError(console.Error);
            foreach (var (name, value) in before) Environment.SetEnvironmentVariable(name, value);
            stop.Dispose();
            await heard.DisposeAsync();
            Directory.Delete(Folder, recursive: true);
        }
    }

    private async Task<int> InvokeAsync(string[] words, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        return await ExchangeCommands.All().Parse([.. words, "--data", Folder]).InvokeAsync(new() { Output = heard, Error = heard }, ct);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
