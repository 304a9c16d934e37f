using CarbonTech.Exchange.Kernel.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>How documents are drawn.</summary>
public static class DocumentsModule
{
    /// <summary>PDF with the fonts that the product ships.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services.AddSingleton<IDocumentPrinter, SkiaPrinter>();
}
