namespace CarbonTech.Exchange.Web.Shell.Parts;

/// <summary>One series of a chart: its name and a value per label.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal> Values);
