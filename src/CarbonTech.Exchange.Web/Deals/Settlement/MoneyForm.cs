using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the forms of a deal's performance post; each uses its own fields.</summary>
public sealed class MoneyForm
{
    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public DateOnly? On { get; set; }
    public DateOnly? Until { get; set; }
    public DateOnly? PaidOn { get; set; }
    public string? Reference { get; set; }
    public string? Number { get; set; }
    public string? Company { get; set; }
    public string? Report { get; set; }
    public string? Reason { get; set; }
    public string? Note { get; set; }
    public string? Wanted { get; set; }
    public Money? Base { get; set; }
    public Money? NetIncome { get; set; }

    /// <summary>Typed in percent.</summary>
    public decimal? BasisPoints { get; set; }
    public IFormFile? File { get; set; }

    /// <summary>The day that was typed; one far ahead, which every rule refuses, when none was.</summary>
    public DateOnly Day => On ?? DateOnly.MaxValue;

    public int Points => (int)Math.Round(Math.Clamp(BasisPoints ?? 0, -1, 1_000) * 100);
}
