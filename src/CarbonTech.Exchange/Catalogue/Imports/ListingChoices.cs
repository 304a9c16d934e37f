namespace CarbonTech.Exchange.Catalogue;

/// <summary>The values that a column with a fixed list may have: the word that the format writes, and what it stands for.</summary>
public static class ListingChoices
{
    /// <summary>The one value of <c>secrecy</c> that may be listed.</summary>
    public const string Open = "公开";

    /// <summary>The words of yes and no.</summary>
    public const string Yes = "是";
    public const string No = "否";

    /// <summary>Word and enum member of the column, or null when it is no fixed list.</summary>
    public static IReadOnlyList<(string Word, Enum Value)>? Of(string column) => column switch
    {
        "outcome_type" => All(ListingWords.Type),
        "outcome_form" => All(ListingWords.Form),
        "attribute" => All(ListingWords.Attribute),
        "stage" => All(ListingWords.Stage),
        "level" => All(ListingWords.Level),
        "ip_position" => All(ListingWords.Ip),
        "price_mode" => All(ListingWords.Price),
        "visibility" => All(ListingWords.Visible),
        _ => null,
    };

    private static IReadOnlyList<(string Word, Enum Value)> All<TEnum>(Words<TEnum> words)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(v => (words.Write(v), (Enum)v))];
}
