using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The reasons of a row in words, each with its column.</summary>
internal static class Reasons
{
    public static string Of(Texts texts, IReadOnlyList<RowReason> reasons)
    {
        var (colon, join, culture) = Texts.IsChinese ? ("：", "；", "zh-CN") : (": ", "; ", "en");
        return string.Join(join, reasons.Select(r => (r.Column is { } column ? ListingColumns.Label(column, culture) + colon : "") + texts.Of(r.ToRefusal())));
    }
}
