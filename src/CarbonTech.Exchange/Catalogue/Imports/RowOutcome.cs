namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a row of a file would do, or did.</summary>
public enum RowOutcome
{
    New = 1,
    Changed = 2,
    Unchanged = 3,
    Refused = 4,
}
