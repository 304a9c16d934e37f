namespace CarbonTech.Exchange.Catalogue;

/// <summary>How many rows there are of each kind.</summary>
public sealed record ImportCounts(int New = 0, int Changed = 0, int Unchanged = 0, int Refused = 0)
{
    public int Rows => New + Changed + Unchanged + Refused;

    public int ToWrite => New + Changed;

    public static ImportCounts operator +(ImportCounts a, ImportCounts b) => new(a.New + b.New, a.Changed + b.Changed, a.Unchanged + b.Unchanged, a.Refused + b.Refused);

    public static ImportCounts Of(IEnumerable<RowOutcome> outcomes)
    {
        var by = outcomes.CountBy(o => o).ToDictionary();
        return new(by.GetValueOrDefault(RowOutcome.New), by.GetValueOrDefault(RowOutcome.Changed), by.GetValueOrDefault(RowOutcome.Unchanged), by.GetValueOrDefault(RowOutcome.Refused));
    }
}
