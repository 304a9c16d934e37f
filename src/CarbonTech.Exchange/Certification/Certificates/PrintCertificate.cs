using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Printing;

namespace CarbonTech.Exchange.Certification;

/// <summary>A certificate as PDF for anyone who has its number; the names of those who signed are masked for strangers as on the page.</summary>
public sealed class PrintCertificate(ReadCertificates read, IDocumentPrinter printer)
{
    /// <summary>The file, under the certificate's number.</summary>
    public sealed record Printed(string Number, byte[] File);

    /// <param name="number">In any spelling.</param>
    /// <param name="pages">The address beneath which certificates have their public pages, for code and link.</param>
    public async Task<Result<Printed>> RunAsync(string? number, Actor reader, Uri pages, CancellationToken ct = default) =>
        (await read.ByNumberAsync(number, reader, ct)).Then<Printed>(view => new Printed(view.Number, printer.Print(CertificateDocument.Of(view, new Uri(pages, view.Number)))));
}
