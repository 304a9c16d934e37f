using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>One message of an enquiry: the question is the first, the answer the second. Never changed.</summary>
internal sealed class EnquiryMessage
{
    public required EnquiryMessageId Id { get; init; }

    public required EnquiryId Enquiry { get; init; }

    public required int Number { get; init; }

    public required PartyId Party { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }
}
