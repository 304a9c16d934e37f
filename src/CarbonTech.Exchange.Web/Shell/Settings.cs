namespace CarbonTech.Exchange.Web.Shell;

/// <summary>The settings of the host, section <c>Exchange</c>.</summary>
public sealed class Settings
{
    public const string Section = "Exchange";

    /// <summary>Demonstration mode: seeded market, one-click sign-in, a clock that can be moved. Off unless said.</summary>
    public bool Demonstration { get; set; }

    /// <summary>The folder of the embedded profile: database, index, files, mail.</summary>
    public string Data { get; set; } = "data";

    /// <summary>The address under which people reach the site, for links in mails, for example https://exchange.example. Without it links take the host of
    /// the request, which a real market must not rely on.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Attempts to sign in, register or ask for a link from one address in a minute.</summary>
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>Bids of one person in a minute, over all lots.</summary>
    public int BidsPerMinute { get; set; } = 120;

    /// <summary>Rooms that one person may watch at once, over all windows.</summary>
    public int StreamsPerPerson { get; set; } = 20;

    /// <summary>Rooms that people who have not signed in may watch at once from one address; an institute often has one address for everybody.</summary>
    public int StreamsPerAddress { get; set; } = 500;

    /// <summary>Questions to the public programming interface by one visitor in a minute.</summary>
    public int QueriesPerMinute { get; set; } = 300;
}
