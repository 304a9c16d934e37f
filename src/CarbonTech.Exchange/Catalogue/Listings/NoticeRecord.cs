using System.Globalization;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>公示 inside the unit as the seller states it: address, dates (at least 15 days by 国发〔2016〕16号) and objections.</summary>
/// <param name="Objections">As the seller's file says it: 0, 无, a number, or a sentence; null: nothing was said.</param>
public sealed record NoticeRecord(string? Url, DateOnly? Start, DateOnly? End, string? Objections)
{
    /// <summary>How many objections there were, when what was said is a number.</summary>
    public int? ObjectionCount() => Objections?.Trim() is not { } said ? null
        : said == "无" ? 0
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
