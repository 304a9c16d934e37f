namespace CarbonTech.Exchange.Catalogue;

/// <summary>Where an import stands: the dry run, its result waiting for a decision, the writing, the end.</summary>
public enum ImportStatus
{
    Checking = 1,
    Checked = 2,
    Writing = 3,
    Done = 4,
    Cancelled = 5,
    Failed = 6,
}
