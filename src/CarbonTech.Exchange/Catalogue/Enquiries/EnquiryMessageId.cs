using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies a message in the thread of an enquiry.</summary>
public readonly record struct EnquiryMessageId(Guid Value) : IId<EnquiryMessageId>
{
    public static EnquiryMessageId From(Guid value) => new(value);

    public static EnquiryMessageId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out EnquiryMessageId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
