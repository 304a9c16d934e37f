namespace CarbonTech.Exchange.Catalogue;

/// <summary>One row of a file as header and cell, both as text; dates as yyyy-MM-dd, numbers invariant, lists divided by ；.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<KeyValuePair<string, string>> Cells, bool Broken = false);
