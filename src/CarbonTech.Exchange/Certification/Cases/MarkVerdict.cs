namespace CarbonTech.Exchange.Certification;

/// <summary>What an evaluator found about an item.</summary>
public enum MarkVerdict
{
    Met = 1,
    NotMet = 2,

    /// <summary>With the reason why.</summary>
    NotApplicable = 3,
}
