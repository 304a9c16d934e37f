using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue.Enquiries;

/// <summary>The pages of enquiries, put together: the boxes, and the thread of one with the deal that came of it.</summary>
public sealed class EnquiryDesk(ReadEnquiries read, ReadOrigin origin)
{
    /// <summary>The box that was asked for; without a word the received ones, or the sent ones where nothing was received.</summary>
    internal async Task<IResult> BoxAsync(Actor reader, string? box, int page, CancellationToken ct)
    {
        var chosen = box == "out" ? EnquiryBox.Out : EnquiryBox.In;
        var (lines, total) = await read.BoxAsync(reader, chosen, page, ct);
        if (box is null && total == 0) ((lines, total), chosen) = (await read.BoxAsync(reader, EnquiryBox.Out, page, ct), EnquiryBox.Out);
        return EnquiriesPage.For(lines, chosen, page, total, (await read.CountsAsync(reader, EnquiryBox.In, ct), await read.CountsAsync(reader, EnquiryBox.Out, ct)));
    }

    /// <summary>Null when it is not there for this reader.</summary>
    internal async Task<IResult?> PageAsync(EnquiryId id, Actor reader, FormState? form, CancellationToken ct)
    {
        if (await read.OneAsync(id, reader, ct) is not { } page) return null;
        var deal = page.Line.Status == EnquiryStatus.Talks ? await origin.RunAsync(DealOrigin.Enquiry, id.Value, reader, ct) : null;
        return OneEnquiryPage.For(page, deal, form);
    }
}
