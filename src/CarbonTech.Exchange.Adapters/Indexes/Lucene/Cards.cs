using System.Text.Json;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>The listing as it is kept beside its terms, to show a result without asking the database.</summary>
internal static class Cards
{
    public static byte[] Write(SearchDocument listing) => JsonSerializer.SerializeToUtf8Bytes(listing, ExchangeJson.Options);

    public static SearchDocument Read(ReadOnlySpan<byte> card) => JsonSerializer.Deserialize<SearchDocument>(card, ExchangeJson.Options)!;
}
