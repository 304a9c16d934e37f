namespace CarbonTech.Exchange.Benchmarks;

/// <summary>One published figure: a value, what it is compared with in the same run, and the bar that it must reach.</summary>
/// <param name="Ratio">Value over reference, or null where there is no reference.</param>
/// <param name="Bar">What must be reached, in words.</param>
/// <param name="Pass">Null for a figure without a bar.</param>
internal sealed record Figure(string Name, double Value, string Unit, string? Reference = null, double? Ratio = null, string? Bar = null, bool? Pass = null);
