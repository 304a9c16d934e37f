namespace CarbonTech.Exchange.Membership;

/// <summary>A party's name in both languages; where it has only one, both are the same.</summary>
public sealed record PartyName(string Zh, string En)
{
    /// <summary>The name for a reader of this language.</summary>
    public string In(string culture) => culture.StartsWith("zh", StringComparison.Ordinal) ? Zh : En;
}
