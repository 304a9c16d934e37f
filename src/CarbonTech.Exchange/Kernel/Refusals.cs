using System.Collections;

namespace CarbonTech.Exchange.Kernel;

/// <summary>One or more refusals, in the order in which they were found.</summary>
public sealed class Refusals : IReadOnlyList<Refusal>
{
    private readonly List<Refusal> list = [];

    public Refusals(params IEnumerable<Refusal> refusals) => list.AddRange(refusals);

    public int Count => list.Count;

    public bool Any => list.Count > 0;

    public Refusal this[int index] => list[index];

    /// <summary>Adds the refusal when the rule is broken; the sentence reads "refuse with … when …".</summary>
    public Refusals When(bool broken, Refusal refusal)
    {
        if (broken) list.Add(refusal);
        return this;
    }

    public Refusals Add(IEnumerable<Refusal> more)
    {
        list.AddRange(more);
        return this;
    }

    public bool Has(string code) => list.Exists(r => r.Code == code);

    public IEnumerator<Refusal> GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", list.Select(r => r.Field is null ? r.Code : $"{r.Code}@{r.Field}"));
}
