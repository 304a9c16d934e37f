using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>What a comparison found, in sentences: by how much the balances differ, which movement the ledger lacks, which receipt the institution lacks.</summary>
internal static class ReconcileWords
{
    public static IEnumerable<string> Of(Texts texts, ReconciliationLine line)
    {
        if (line.Ledger != line.Institution) yield return texts["reconcile.apart", line.Ledger - line.Institution];
        foreach (var one in line.Differences.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            yield return one switch
            {
                ['-', ' ', .. var missing] => texts["reconcile.not-booked", missing],
                ['+', ' ', .. var stray] => texts["reconcile.not-there", stray],
                _ => one,
            };
        }
    }
}
