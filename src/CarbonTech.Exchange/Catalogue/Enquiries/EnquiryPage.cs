using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>An enquiry with its thread, for its two sides and the operator's auditors.</summary>
/// <param name="MayAnswer">The reader publishes for the owner.</param>
/// <param name="MayAsk">The reader buys for the party that asked.</param>
public sealed record EnquiryPage(EnquiryLine Line, int Version, DeclineReason? Declined, string? DeclineText, IReadOnlyList<EnquiryMessageLine> Messages, bool MayAnswer, bool MayAsk);
