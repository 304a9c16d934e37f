using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Test data made by the real use cases: a state that a test can reach is a state that the system can reach. One partial file per module.</summary>
public sealed partial class Given(TestExchange exchange)
{
    /// <summary>A new act.</summary>
    public static ActId Act() => Id.New<ActId>();

    private T Use<T>()
        where T : notnull => exchange.Get<T>();
}
