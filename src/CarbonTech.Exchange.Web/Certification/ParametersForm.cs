using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Parameters as they are posted, row by row; rows without a name and value are left out.</summary>
public sealed class ParametersForm
{
    /// <summary>Empty rows that a page offers beside those that stand.</summary>
    public const int More = 3;

    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public string?[] NameZh { get; set; } = [];
    public string?[] NameEn { get; set; } = [];
    public decimal?[] Value { get; set; } = [];
    public string?[] Unit { get; set; } = [];
    public decimal?[] Uncertainty { get; set; } = [];
    public string?[] Conditions { get; set; } = [];

    public SetParameters.Input For(Actor by, CaseId id) => new(by, ActId, id, Seen, [.. Rows()]);

    private IEnumerable<CertifiedParameter> Rows()
    {
        for (var i = 0; i < NameZh.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(At(NameZh, i)) && string.IsNullOrWhiteSpace(At(NameEn, i)) && At(Value, i) is null) continue;
            yield return new((At(NameZh, i) ?? "").Trim(), (At(NameEn, i) ?? "").Trim(), At(Value, i) ?? 0, (At(Unit, i) ?? "").Trim(), At(Uncertainty, i), At(Conditions, i)?.Trim());
        }
    }

    private static T? At<T>(T?[] cells, int i) => i < cells.Length ? cells[i] : default;
}
