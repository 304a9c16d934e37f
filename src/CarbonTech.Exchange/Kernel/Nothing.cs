namespace CarbonTech.Exchange.Kernel;

/// <summary>The answer of an act that has nothing to say but that it was done.</summary>
public readonly record struct Nothing;
