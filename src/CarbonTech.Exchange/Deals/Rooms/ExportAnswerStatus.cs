namespace CarbonTech.Exchange.Deals;

/// <summary>The life of an answer to the export question.</summary>
public enum ExportAnswerStatus
{
    /// <summary>The buyer answered.</summary>
    Answered = 1,

    /// <summary>The seller confirmed it.</summary>
    Confirmed = 2,

    /// <summary>The seller objected, with a reason; the buyer answers anew.</summary>
    Objected = 3,
}
