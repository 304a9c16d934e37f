namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>How far an invented deal has come.</summary>
internal enum TalkEnd
{
    /// <summary>Just begun.</summary>
    Opened = 1,

    /// <summary>Secrecy was asked for; the buyer has yet to sign.</summary>
    HalfSecret = 2,

    /// <summary>The data room is open and being read.</summary>
    Reading = 3,

    /// <summary>The last offer waits.</summary>
    Offering = 4,

    /// <summary>The last offer was accepted.</summary>
    Agreed = 5,

    /// <summary>One side walked away.</summary>
    Terminated = 6,

    /// <summary>Stopped by a dispute.</summary>
    Disputed = 7,
}
