namespace CarbonTech.Exchange.Kernel.Printing;

/// <summary>A text in both languages, Chinese first; an empty side is left out of the print.</summary>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>A name, a number or a digest that reads the same in both languages.</summary>
    public static Bilingual Same(string text) => new(text, "");
}
