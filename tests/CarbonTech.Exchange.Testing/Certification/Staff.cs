using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>An approved body with one person for each part, all different.</summary>
public sealed record Staff(PartyId Body, Actor Assessor, Actor Reviewer, Actor Decider, Actor Head);
