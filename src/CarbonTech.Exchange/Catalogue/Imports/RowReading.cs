using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A row that was read: its content and all reasons against it.</summary>
internal sealed record RowReading(int Number, ListingContent Content, Refusals No)
{
    public string? Key => Content.ExternalId is { Length: <= 80 } key ? key : null;

    public bool IsGood => !No.Any;
}
