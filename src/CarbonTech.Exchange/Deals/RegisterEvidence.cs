using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the seller shows for the step at the patent register (著录项目变更 or 备案): the digest of the document, its date, a note, and who says so.</summary>
public sealed record RegisterEvidence(string Digest, DateOnly On, string Note, PersonId Person, DateTimeOffset At);
