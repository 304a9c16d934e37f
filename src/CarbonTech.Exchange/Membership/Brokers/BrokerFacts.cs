using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The operator recorded the grade of a broker.</summary>
public sealed record BrokerGraded(PartyId Brokerage, PersonId Person, Grade Grade) : IFact;

/// <summary>The operator took the grade of a broker out; the reason stands with it.</summary>
public sealed record BrokerGradeWithdrawn(PartyId Brokerage, PersonId Person) : IFact;
