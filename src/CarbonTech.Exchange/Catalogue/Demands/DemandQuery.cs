namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a reader of the public list asks for. Codes that are not known find nothing.</summary>
/// <param name="State">Open (the default), Matched or Closed; others were never public.</param>
/// <param name="Field">A field or a branch with all below it.</param>
/// <param name="Region">A city, or a province with all below it.</param>
/// <param name="EndsFirst">Those that end next first, else the newest.</param>
public sealed record DemandQuery(
    string? Text = null, DemandStatus State = DemandStatus.Open, string? Type = null, string? Field = null, string? Region = null, string? Mode = null, bool EndsFirst = false, int Page = 1)
{
    public const int LongestText = 200;
}
