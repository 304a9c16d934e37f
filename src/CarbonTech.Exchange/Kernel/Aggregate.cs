namespace CarbonTech.Exchange.Kernel;

/// <summary>An entity with a life: every move goes through its one static table, every change raises its version and may record facts.
/// All refusals come first, then the change, then the fact: a refused entity has not changed.</summary>
internal abstract class Aggregate<TStatus>(StatusTable<TStatus> life) : IAggregate
    where TStatus : struct, Enum
{
    private readonly List<IFact> facts = [];

    public TStatus Status { get; private set; } = life.Start;

    public int Version { get; private set; }

    void IAggregate.RaiseVersion() => Version++;

    IReadOnlyList<IFact> IAggregate.TakeFacts()
    {
        var taken = facts.ToArray();
        facts.Clear();
        return taken;
    }

    protected bool May(TStatus to) => life.Allows(Status, to);

    protected Result<TStatus> Move(TStatus to, IFact fact)
    {
        if (!life.Allows(Status, to)) return KernelRefusals.NotNow(Status, to);
        Status = to;
        facts.Add(fact);
        return to;
    }

    protected void Record(IFact fact) => facts.Add(fact);
}
