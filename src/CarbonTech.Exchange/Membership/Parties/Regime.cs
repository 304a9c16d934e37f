namespace CarbonTech.Exchange.Membership;

/// <summary>Under which law a party sells. The strictest regime of all sellers governs a listing.</summary>
public enum Regime
{
    /// <summary>State-funded university or institute (促进科技成果转化法, article 18).</summary>
    PublicUnit = 1,

    /// <summary>State-owned enterprise: sales above the threshold belong to a qualified property exchange.</summary>
    StateOwned = 2,

    Ordinary = 3,
}
