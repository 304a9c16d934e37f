using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Who makes this request, loaded anew for each one, with the words that pages print about him.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; set; } = Actor.Nobody;

    /// <summary>The person with all standings, or null when nobody has signed in.</summary>
    public Me? Me { get; set; }

    /// <summary>The person's name.</summary>
    public string Person { get; set; } = "";

    /// <summary>The party's names, empty when the person acts for none.</summary>
    public (string Zh, string En) Party { get; set; } = ("", "");

    /// <summary>The parties that the person may act for.</summary>
    public IReadOnlyList<(PartyId Id, string Zh, string En)> Parties { get; set; } = [];

    /// <summary>Unread notices in the inbox.</summary>
    public int Unread { get; set; }
}
