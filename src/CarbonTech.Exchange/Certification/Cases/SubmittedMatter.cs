namespace CarbonTech.Exchange.Certification;

/// <summary>The content of a submission: what the reviewer passes and the decider decides on.</summary>
public sealed record SubmittedMatter(
    CaseId Case, string Scheme, int SchemeVersion, int Round, int? Level, string TextDigest, string Plan, IReadOnlyList<SubmittedMark> Marks,
    IReadOnlyList<CertifiedParameter> Parameters, IReadOnlyList<string> Evidence);

/// <summary>One item of a submission with the digests of its files.</summary>
public sealed record SubmittedMark(string Item, MarkVerdict Verdict, string Text, IReadOnlyList<string> Evidence);
