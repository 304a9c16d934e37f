namespace CarbonTech.Exchange.Catalogue;

/// <summary>公示 inside the unit as the seller states it: address, dates (at least 15 days by 国发〔2016〕16号) and objections.</summary>
public sealed record NoticeRecord(string? Url, DateOnly? Start, DateOnly? End, string? Objections);
