namespace CarbonTech.Exchange.Kernel;

/// <summary>A row with a version of its own that records facts.</summary>
internal interface IAggregate
{
    int Version { get; }

    /// <summary>Raises the version once for this save, whether the row or a child of it changed.</summary>
    void RaiseVersion();

    /// <summary>The facts since the last save, handed over once.</summary>
    IReadOnlyList<IFact> TakeFacts();
}
