namespace CarbonTech.Exchange.Payments;

/// <summary>Why money goes back.</summary>
public enum RefundCause
{
    /// <summary>The lot went to someone else.</summary>
    LotLost = 1,

    /// <summary>The lot was not sold, withdrawn or cancelled.</summary>
    LotPassed = 2,

    /// <summary>The registration was refused or withdrawn.</summary>
    RegistrationRefused = 3,

    /// <summary>The deal ended without the payer's fault.</summary>
    DealEnded = 4,

    /// <summary>More arrived than was due.</summary>
    Overpaid = 5,

    /// <summary>It arrived after the deadline or after the request was closed.</summary>
    Late = 6,

    /// <summary>It could not be matched to anything.</summary>
    Unidentified = 7,
}
