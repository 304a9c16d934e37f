namespace CarbonTech.Exchange.Catalogue;

/// <summary>How much a reader learns from a listing, out of 100, and which columns would raise it. Below <see cref="Needed"/> it cannot be submitted.</summary>
public sealed record ListingQuality(int Points, IReadOnlyList<string> Raise)
{
    public const int Needed = 40;

    public static ListingQuality Of(ListingContent c)
    {
        (string Column, int Weight, bool Has)[] points =
        [
            ("title_zh", 10, c.TitleZh?.Length >= 4), ("one_line", 8, c.OneLine?.Length >= 8), ("abstract", 12, c.Abstract?.Length >= 20), ("problem", 8, c.Problem?.Length >= 8),
            ("advantage", 10, c.Advantage?.Length >= 8), ("applications", 6, c.Applications.Count > 0), ("inventors", 4, c.Inventors.Count > 0), ("title_en", 6, c.TitleEn is not null),
            ("one_line_en", 4, c.OneLineEn is not null), ("abstract_en", 8, c.AbstractEn is not null), ("economics", 6, c.Economics is not null), ("carbon.functional_unit", 8, c.Carbon is not null),
            ("patents", 4, c.Patents.Count > 0), ("asking_price", 3, c.AskingPriceMinor is not null), ("keywords", 3, c.Keywords.Count > 0),
        ];
        return new(points.Where(p => p.Has).Sum(p => p.Weight), [.. points.Where(p => !p.Has).OrderByDescending(p => p.Weight).Select(p => p.Column)]);
    }
}
