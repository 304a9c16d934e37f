using CarbonTech.Exchange.Adapters.Documents;
using CarbonTech.Exchange.Kernel.Printing;

namespace CarbonTech.Exchange.Adapters.Tests.Documents;

public sealed class SkiaPrinterTests : DocumentPrinterContract, IDisposable
{
    private readonly SkiaPrinter printer = new();

    private protected override IDocumentPrinter Printer => printer;

    public void Dispose() => printer.Dispose();
}
