using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The owner of a listing applied at a body.</summary>
public sealed record CaseApplied(CaseId Case, PartyId Body) : IFact;

/// <summary>The body looks at the application.</summary>
public sealed record CaseTakenUp(CaseId Case) : IFact;

/// <summary>The body made a quotation, or another one.</summary>
public sealed record CaseQuoted(CaseId Case, string Digest) : IFact;

/// <summary>The applicant accepted the quotation by its digest: the contract stands.</summary>
public sealed record QuotationAccepted(CaseId Case, string Digest) : IFact;

/// <summary>With the contract the evaluation begins.</summary>
public sealed record CaseEvaluationBegun(CaseId Case) : IFact;

/// <summary>The plan of the evaluation was written, or written anew.</summary>
public sealed record CasePlanned(CaseId Case) : IFact;

/// <summary>An item was judged.</summary>
public sealed record CaseItemJudged(CaseId Case, string Item, MarkVerdict Verdict) : IFact;

/// <summary>Files were handed in as evidence, by their SHA-256.</summary>
public sealed record CaseEvidenceAdded(CaseId Case, string Item, IReadOnlyList<string> Digests) : IFact;

/// <summary>The figures that will stand on the certificate were entered.</summary>
public sealed record CaseFiguresEntered(CaseId Case) : IFact;

/// <summary>The evaluation was submitted; what it says is frozen under this digest.</summary>
public sealed record EvaluationSubmitted(CaseId Case, int Round, string Digest) : IFact;

/// <summary>The reviewer returned the evaluation with comments.</summary>
public sealed record EvaluationReturned(CaseId Case, int Round) : IFact;

/// <summary>The reviewer passed the evaluation.</summary>
public sealed record EvaluationPassed(CaseId Case, int Round) : IFact;

/// <summary>The decider signed.</summary>
public sealed record DecisionSigned(CaseId Case, string Digest) : IFact;

/// <summary>The head of the body did not sign; the decision is written anew.</summary>
public sealed record DecisionSentBack(CaseId Case, string Digest) : IFact;

/// <summary>Both signed: the certificate is issued in the same act.</summary>
public sealed record CaseGranted(CaseId Case, string Digest) : IFact;

/// <summary>Not accepted at the application's review, or refused by decision.</summary>
public sealed record CaseRefused(CaseId Case) : IFact;

/// <summary>The applicant withdrew.</summary>
public sealed record CaseWithdrawn(CaseId Case) : IFact;

/// <summary>An evaluator raised a nonconformity.</summary>
public sealed record NonconformityRaised(NonconformityId Nonconformity, CaseId Case, Severity Severity) : IFact;

/// <summary>The applicant answered with a corrective action.</summary>
public sealed record NonconformityAnswered(NonconformityId Nonconformity, CaseId Case) : IFact;

/// <summary>The answer is not enough.</summary>
public sealed record NonconformityHandedBack(NonconformityId Nonconformity, CaseId Case) : IFact;

/// <summary>The corrective action was found good.</summary>
public sealed record NonconformityClosed(NonconformityId Nonconformity, CaseId Case) : IFact;
