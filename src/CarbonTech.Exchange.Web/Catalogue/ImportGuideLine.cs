using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>One value that a column takes; empty for a column of free text.</summary>
/// <param name="Column">The column of the format.</param>
/// <param name="Value">What is written into the cell.</param>
/// <param name="Code">The code that it is, of a column with a code table.</param>
/// <param name="Choice">What the word stands for, of a column with a fixed list.</param>
public sealed record ImportGuideLine(ListingColumn Column, string Value, Code? Code, Enum? Choice);
