using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A broker of a brokerage with the grade that counts.</summary>
/// <param name="Grade">Null: a broker without a grade, or one whose grade was taken out.</param>
/// <param name="Reason">Why it was taken out; for the brokerage and the operator.</param>
public sealed record BrokerLine(PartyId Brokerage, PersonId Person, string Name, Grade? Grade, BrokerCertificate? Certificate, DateTimeOffset? RecordedAt, string? Reason);
