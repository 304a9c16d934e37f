namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Whether this host shows a demonstration; in a real market nothing of it exists.</summary>
/// <param name="Clock">The clock that can be moved; null in a real market.</param>
public sealed record DemonstrationMode(DemonstrationClock? Clock)
{
    public const string Setting = "Exchange:Demonstration";

    public bool IsOn => Clock is not null;

    /// <summary>The invented market is being made; pages show what is there so far.</summary>
    public bool IsPreparing { get; internal set; }

    internal static bool Asked(IConfiguration configuration) => configuration.GetValue<bool>(Setting);
}
