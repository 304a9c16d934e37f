using CarbonTech.Exchange.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>The kinds of table file that are read, in the order in which they are asked.</summary>
public static class SheetsModule
{
    public static IServiceCollection AddSheets(this IServiceCollection services) => services
        .AddSingleton<ISheetReader, XlsxSheetReader>().AddSingleton<ISheetReader, JsonLinesSheetReader>().AddSingleton<ISheetReader, CsvSheetReader>();
}
