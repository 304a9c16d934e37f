using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A bid as it is posted.</summary>
public sealed class BidForm
{
    public ActId ActId { get; set; }
    public RegistrationId Registration { get; set; }
    public Money? Amount { get; set; }
    /// <summary>A button of so many steps, instead of the typed amount.</summary>
    public Money? Quick { get; set; }
    public Money? Maximum { get; set; }

    /// <summary>The round that the person saw.</summary>
    public int Seen { get; set; }

    /// <summary>The person was shown what will happen and said yes.</summary>
    public bool Sure { get; set; }

    /// <summary>The person was told that the bid is far above the least and said yes.</summary>
    public bool Confirmed { get; set; }
}
