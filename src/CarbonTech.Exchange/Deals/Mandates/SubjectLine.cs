namespace CarbonTech.Exchange.Deals;

/// <summary>Something of a party for which it can give a mandate.</summary>
public sealed record SubjectLine(MandateSubject Subject, Guid Id, string TitleZh, string TitleEn);
