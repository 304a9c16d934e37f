namespace CarbonTech.Exchange.Web.Shell;

/// <summary>The settings of the host, section <c>Exchange</c>.</summary>
public sealed class Settings
{
    public const string Section = "Exchange";

    /// <summary>Demonstration mode: seeded market, one-click sign-in, a clock that can be moved. Off unless said.</summary>
    public bool Demonstration { get; set; }

    /// <summary>The folder of the embedded profile: database, index, files, mail.</summary>
    public string Data { get; set; } = "data";
}
