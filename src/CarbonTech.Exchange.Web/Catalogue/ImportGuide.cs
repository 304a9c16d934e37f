using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>What the columns of the catalogue format take, for who fills a file by hand: one line per value of a list, one line for a column of free text.</summary>
public static class ImportGuide
{
    public static IEnumerable<ImportGuideLine> Lines => ListingColumns.All.SelectMany(Of);

    private static IEnumerable<ImportGuideLine> Of(ListingColumn column)
    {
        if (Table(column.Key) is { } table) return table.All.Select(c => new ImportGuideLine(column, c.Value, c, null));
        if (column.Key == "secrecy") return [new(column, ListingChoices.Open, null, null)];
        if (ListingChoices.Of(column.Key) is { } choices) return choices.Select(c => new ImportGuideLine(column, c.Word, null, c.Value));
        return [new(column, "", null, null)];
    }

    private static CodeTable? Table(string column) => column switch
    {
        "field" => CodeTables.Fields,
        "cnipa_lc" => CodeTables.CnipaLowCarbon,
        "deal_modes" => CodeTables.DealTypes,
        _ => null,
    };
}
