using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(CarbonTech.Exchange.E2E.Market))]
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]

namespace CarbonTech.Exchange.E2E;

/// <summary>A demonstration market of its own, served by the published program as a child process, and a Chromium for its journeys. The story is told once;
/// another market begins with a copy of it.</summary>
public sealed class Market : IAsyncLifetime
{
    private readonly Market? like;
    private readonly string folder = Directory.CreateTempSubdirectory("exchange-e2e-").FullName;
    private Process? server;
    private string program = "";
    private bool broken;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Market()
    {
    }

    internal Market(Market like) => this.like = like;

    public string Root { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        program = like?.program ?? Path.Combine(await PublishAsync(), "CarbonTech.Exchange.Web.dll");
        if (like is null) await SeedAsync();
        Copy(Path.Combine((like ?? this).folder, "seeded"), Path.Combine(folder, "data"));
        Root = $"http://127.0.0.1:{FreePort()}";
        server = Run("serve", "--urls", Root);
        server.OutputDataReceived += (_, line) => Log(line.Data);
        server.ErrorDataReceived += (_, line) => Log(line.Data);
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        await ReadyAsync();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("EXCHANGE_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
        });
    }

    /// <summary>A person's own browser window: cookies of his own, one language, one width. A passkey wants a host with a name.</summary>
    public async Task<Visitor> VisitAsync(string language = "zh-CN", int width = 1280, bool dark = false, bool script = true, string host = "127.0.0.1")
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Root.Replace("127.0.0.1", host, StringComparison.Ordinal), Locale = language, ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, TimezoneId = "Asia/Shanghai",
        });
        context.SetDefaultTimeout(60_000);
        return new Visitor(await context.NewPageAsync(), language);
    }

    /// <summary>A person in a window of his own, signed in as the first demonstration person whose line holds all these words.</summary>
    public async Task<Visitor> EnterAsync(params string[] words)
    {
        var visitor = await VisitAsync();
        await visitor.SignInAsync(words);
        return visitor;
    }

    /// <summary>What the verifiers say of this market's chains, sums and digests, beside the running server.</summary>
    public async Task<string> VerifyAsync()
    {
        using var verify = Run("verify");
        var said = await verify.StandardOutput.ReadToEndAsync();
        await verify.WaitForExitAsync();
        return verify.ExitCode is 0 or 1 ? said : throw new InvalidOperationException($"verify ended with {verify.ExitCode}: {said}");
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is { HasExited: false })
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }

        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> PublishAsync()
    {
        if (Environment.GetEnvironmentVariable("EXCHANGE_APP") is { Length: > 0 } given) return given;
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "CarbonTech.Exchange.sln"))) root = root.Parent!;
        var app = Path.Combine(root.FullName, ".run", "e2e");
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(root.FullName, "src/CarbonTech.Exchange.Web"), "-c", "Release", "-o", app, "-v", "q", "--nologo"]);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? app : throw new InvalidOperationException("The program could not be published.");
    }

    private async Task SeedAsync()
    {
        using var seed = Run("seed");
        var said = await seed.StandardOutput.ReadToEndAsync();
        await seed.WaitForExitAsync();
        if (seed.ExitCode != 0) throw new InvalidOperationException($"The market was not seeded: {said}");
        Directory.Move(Path.Combine(folder, "data"), Path.Combine(folder, "seeded"));
    }

    /// <summary>A command of the program on this market's data, its errors in this console.</summary>
    private Process Run(string command, params string[] options) => Process.Start(new ProcessStartInfo("dotnet", [program, command, "--data", Path.Combine(folder, "data"), .. options])
    {
        RedirectStandardOutput = true, RedirectStandardError = command == "serve",
        Environment = { ["Exchange__Demonstration"] = "true", ["Exchange__SignInsPerMinute"] = "1000", ["Logging__LogLevel__Default"] = "Warning" },
    })!;

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Root), Timeout = TimeSpan.FromSeconds(10) };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromMinutes(2))
        {
            if (server!.HasExited || broken) throw new InvalidOperationException("The market did not start.");
            try
            {
                if (await http.GetStringAsync("/health/ready") == "Healthy") return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(500);
        }

        throw new TimeoutException("The market was not ready in time.");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var inside in Directory.GetDirectories(from)) Copy(inside, Path.Combine(to, Path.GetFileName(inside)));
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private void Log(string? line)
    {
        broken |= line?.Contains("Seeder failed", StringComparison.Ordinal) == true;
        if (line is { Length: > 0 }) Console.WriteLine($"  market: {line}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
