using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Fees and tax rates as dated data (<c>fees.csv</c>, with the source of each row). The row that applies is the latest one valid on the day whose
/// tier the amount reaches; days are those of Asia/Shanghai.</summary>
public static class FeeTable
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private static readonly IReadOnlyList<Row> Rows = [.. Read()];

    /// <summary>The seller's commission by the tier of the price, in basis points, when nothing else was agreed.</summary>
    public static int SellerCommission(Money price, DateTimeOffset at) => Find("commission.seller", price.Minor, at).BasisPoints;

    /// <summary>The most that may be taken from one side when nothing was agreed (拍卖法 56), in basis points.</summary>
    public static int CommissionCap(DateTimeOffset at) => Find("commission.cap", 0, at).BasisPoints;

    internal static Row Tax(DateTimeOffset at) => Find("tax.vat.brokerage", 0, at);

    private static Row Find(string key, long minor, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.ToOffset(Shanghai).DateTime);
        return Rows.Where(r => r.Key == key && r.From <= day && r.FromMinor <= minor).OrderBy(r => r.From).ThenBy(r => r.FromMinor).Last();
    }

    private static IEnumerable<Row> Read()
    {
        using var stream = typeof(FeeTable).Assembly.GetManifestResourceStream("CarbonTech.Exchange.Payments.Fees.fees.csv")
            ?? throw new InvalidOperationException("The fee table is missing from the program.");
        using var reader = new StreamReader(stream);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split(',');
            yield return new Row(cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture), DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    internal sealed record Row(string Key, long FromMinor, int BasisPoints, DateOnly From);
}
