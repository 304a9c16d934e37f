namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>How far the invented people take a sale after the close.</summary>
internal enum Aftermath
{
    /// <summary>Nothing was done yet; when its time passes, the buyer defaults.</summary>
    Nothing = 1,

    /// <summary>The seller has signed; the buyer has not, and owes the price.</summary>
    HalfSigned = 2,

    /// <summary>Signed and paid; the step at the patent register is to be shown.</summary>
    Paid = 3,

    /// <summary>All is shown; the pay-out waits for its checker.</summary>
    Ordered = 4,

    /// <summary>The seller was paid.</summary>
    Completed = 5,
}
