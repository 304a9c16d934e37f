using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

/// <summary>An exchange of its own per test, and how answers are read.</summary>
public abstract class CaseTestCase : IAsyncLifetime
{
    internal TestExchange Exchange { get; private set; } = null!;

    internal Given Given => Exchange.Given;

    public async ValueTask InitializeAsync() => Exchange = await TestExchange.StartAsync();

    public ValueTask DisposeAsync() => Exchange.DisposeAsync();

    internal T Use<T>()
        where T : notnull => Exchange.Get<T>();

    internal Task<CaseView> ViewAsync(OpenCase of) => Given.ViewAsync(of);

    internal Task<int> SeenAsync(OpenCase of) => Given.SeenAsync(of);

    internal async Task<CaseStatus> StatusAsync(OpenCase of) => (await ViewAsync(of)).Line.Status;

    /// <summary>The codes of the refusals, or "done".</summary>
    internal static string Text<T>(Result<T> result) => result.IsRefused(out var no) ? no.ToString() : "done";

    internal static ActId Act() => Given.Act();
}
