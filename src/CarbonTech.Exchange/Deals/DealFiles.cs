using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarbonTech.Exchange.Deals;

/// <summary>Files that go with one statement: judged together, kept in one column as JSON in their order.</summary>
internal sealed class DealFiles() : ValueConverter<IReadOnlyList<DealFile>, string>(files => ExchangeJson.Write(files), json => ExchangeJson.Read<DealFile[]>(json))
{
    /// <summary>How many one statement may carry.</summary>
    public const int Most = 10;

    public static Refusals Judge(IReadOnlyList<DealFile> files, string field) => files.Count > Most
        ? new Refusals(DealsRefusals.TooManyFiles(field, Most))
        : new Refusals(files.SelectMany(f => DealFile.Judge(f, field)).Distinct());

    internal sealed class Same() : ValueComparer<IReadOnlyList<DealFile>>((a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)), files => files.Count, files => files);
}
