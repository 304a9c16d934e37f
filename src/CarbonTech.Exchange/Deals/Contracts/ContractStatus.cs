namespace CarbonTech.Exchange.Deals;

/// <summary>Where a drawn contract stands.</summary>
public enum ContractStatus
{
    /// <summary>Drawn from the agreed terms; nobody signed.</summary>
    Drawn = 1,

    /// <summary>One side signed.</summary>
    HalfSigned = 2,

    /// <summary>Both sides signed the same digest.</summary>
    Signed = 3,

    /// <summary>A gate was opened again; another one is drawn.</summary>
    Void = 4,
}
