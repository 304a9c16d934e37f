namespace CarbonTech.Exchange.Deals;

/// <summary>What the talks of a deal wait for.</summary>
public enum RoomWait
{
    /// <summary>A side signs the agreement to keep secrets.</summary>
    SignNda = 1,

    /// <summary>The buyer answers the export question.</summary>
    AnswerExport = 2,

    /// <summary>The seller confirms the answer or objects.</summary>
    JudgeExport = 3,

    /// <summary>An open offer is accepted, countered or declined.</summary>
    AnswerOffer = 4,

    /// <summary>A task is done.</summary>
    DoTask = 5,

    /// <summary>The other side agrees to end the deal, or declines.</summary>
    AnswerEnd = 6,

    /// <summary>The operator decides a dispute.</summary>
    ResolveDispute = 7,

    /// <summary>The buyer asks for secrecy, looks into what is open, or begins to negotiate.</summary>
    Begin = 8,

    /// <summary>Either side makes the first or next offer.</summary>
    MakeOffer = 9,
}
