namespace CarbonTech.Exchange.Payments;

/// <summary>One thing that was checked in the ledger.</summary>
/// <param name="What">Code of the check.</param>
/// <param name="Checked">How many rows it looked at.</param>
/// <param name="Broken">The places where it does not hold, the first ones.</param>
public sealed record LedgerCheck(string What, int Checked, IReadOnlyList<string> Broken)
{
    public bool Holds => Broken.Count == 0;
}
