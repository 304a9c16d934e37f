using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies an answer to the export question.</summary>
public readonly record struct ExportAnswerId(Guid Value) : IId<ExportAnswerId>
{
    public static ExportAnswerId From(Guid value) => new(value);

    public static ExportAnswerId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ExportAnswerId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
