using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A mandate was proposed; its text lies before both sides.</summary>
/// <param name="Terms">SHA-256 of the terms that the text puts into words; null in facts from before it was recorded.</param>
public sealed record MandateProposed(MandateId Mandate, string Digest, string? Terms = null) : IFact;

/// <summary>One side signed the text of a mandate by its digest.</summary>
public sealed record MandateHalfSigned(MandateId Mandate, string Digest, PartyId Party) : IFact;

/// <summary>Both sides signed the same text: the mandate is agreed.</summary>
public sealed record MandateAgreed(MandateId Mandate, string Digest) : IFact;

/// <summary>The other side declined a mandate; the reason stands with it.</summary>
public sealed record MandateDeclined(MandateId Mandate) : IFact;

/// <summary>A mandate was taken back before it was agreed.</summary>
public sealed record MandateWithdrawn(MandateId Mandate) : IFact;

/// <summary>The time of a mandate is over.</summary>
public sealed record MandateEnded(MandateId Mandate) : IFact;

/// <summary>One side ended a mandate before its time; the reason stands with it.</summary>
public sealed record MandateTerminated(MandateId Mandate, PartyId By) : IFact;

/// <summary>A brokerage brought two parties together; the digest is that of the whole record with its evidence.</summary>
public sealed record PartiesIntroduced(IntroductionId Introduction, MandateId Mandate, string Digest) : IFact;

/// <summary>An introduced party objects to what was recorded.</summary>
public sealed record IntroductionObjected(IntroductionId Introduction, MandateId Mandate, PartyId Party) : IFact;
