namespace CarbonTech.Exchange.Kernel;

/// <summary>The life of an entity on one page: where it starts and which steps it has. Docs draw it, a test walks its whole square.</summary>
public sealed class StatusTable<TStatus>(TStatus start, params (TStatus From, TStatus To)[] steps)
    where TStatus : struct, Enum
{
    private readonly HashSet<(TStatus From, TStatus To)> allowed = [.. steps];

    public TStatus Start { get; } = start;

    public IReadOnlyList<(TStatus From, TStatus To)> Steps { get; } = steps;

    public bool Allows(TStatus from, TStatus to) => allowed.Contains((from, to));

    /// <summary>The whole From × To square as text, one line per From, for the approved copy in the tests and for the docs.</summary>
    public string Square() => string.Join('\n', Enum.GetValues<TStatus>().Select(from =>
        $"{from}: {string.Join(", ", Enum.GetValues<TStatus>().Where(to => Allows(from, to)).DefaultIfEmpty(from).Select(to => to.Equals(from) && !Allows(from, to) ? "(end)" : $"{to}"))}"));
}
