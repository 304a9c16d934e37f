using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>A broker's grade as it is typed.</summary>
public sealed record GradeForm(ActId ActId, Grade? Grade, string? Number, string? IssuedBy, DateOnly? IssuedOn)
{
    internal BrokerCertificate Certificate => new(Number ?? "", IssuedBy ?? "", IssuedOn ?? default);
}
