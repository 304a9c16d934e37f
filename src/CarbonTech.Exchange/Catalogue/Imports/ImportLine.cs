namespace CarbonTech.Exchange.Catalogue;

/// <summary>What is known of one row of a file. Reasons on a row that is not refused are warnings.</summary>
public sealed record ImportLine(int Number, string? Key, string? Title, RowOutcome Outcome, IReadOnlyList<RowReason> Reasons, bool Written)
{
    internal static ImportLine Of(ImportRow r) => new(r.Number, r.Key, r.Title, r.Outcome, r.Reasons ?? [], r.Written);
}
