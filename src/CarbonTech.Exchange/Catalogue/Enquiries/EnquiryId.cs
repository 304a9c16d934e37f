using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies an enquiry: what one party asks another about a listing.</summary>
public readonly record struct EnquiryId(Guid Value) : IId<EnquiryId>
{
    public static EnquiryId From(Guid value) => new(value);

    public static EnquiryId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out EnquiryId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
