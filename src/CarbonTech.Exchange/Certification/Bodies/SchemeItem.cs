namespace CarbonTech.Exchange.Certification;

/// <summary>One thing that is judged: what must hold, and what usually shows it.</summary>
/// <param name="Level">The level it belongs to, or null.</param>
/// <param name="Required">It must be met, or be not applicable with a reason; the others inform.</param>
public sealed record SchemeItem(string Code, int? Level, bool Required, string TextZh, string TextEn, string ShownZh, string ShownEn);
