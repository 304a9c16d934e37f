using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Turns a row of a file into a content with all reasons against it, by the import's mapping and the rules of the columns.</summary>
internal sealed class RowReader(ImportMapping mapping, DateOnly today)
{
    private readonly Dictionary<string, string?> columns = [];

    /// <summary>Headers seen so far that no column answers to.</summary>
    public HashSet<string> Unknown { get; } = [];

    public bool KnowsAny => columns.Values.Any(c => c is not null);

    public RowReading Read(SheetRow row)
    {
        if (row.Broken) return new(row.Number, new(), new Refusals(CatalogueRefusals.RowUnreadable));
        var cells = new Dictionary<string, string>(mapping.Defaults);
        foreach (var (header, cell) in row.Cells)
        {
            if (Column(header) is { } column && !string.IsNullOrWhiteSpace(cell)) cells[column] = cell;
        }

        var (content, no) = ListingCells.Read(cells);
        var carbonFaulty = no.Any(r => r.Field?.StartsWith("carbon.", StringComparison.Ordinal) == true);
        var faulty = no.Select(r => r.Field).ToHashSet();
        if (faulty.Contains("patents")) faulty.UnionWith(["ip_position", "deal_modes"]);
        no.Add(ListingRules.Check(content, today).Where(r => !faulty.Contains(r.Field) && !(carbonFaulty && r.Field!.StartsWith("carbon.", StringComparison.Ordinal))).ToList());
        return new(row.Number, content, no);
    }

    private string? Column(string header)
    {
        if (columns.TryGetValue(header, out var known)) return known;
        var column = mapping.Headers.TryGetValue(header, out var mapped) ? ListingColumns.Find(mapped)?.Key : ListingColumns.Meant(header)?.Key;
        if (column is null && header.Length > 0 && !ImportFile.IsOurs(header)) Unknown.Add(header);
        return columns[header] = column;
    }
}
