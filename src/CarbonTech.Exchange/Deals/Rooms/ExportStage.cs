namespace CarbonTech.Exchange.Deals;

/// <summary>When the export question is asked.</summary>
public enum ExportStage
{
    /// <summary>Before the data room opens.</summary>
    Room = 1,

    /// <summary>Again before the contract.</summary>
    Contract = 2,
}
