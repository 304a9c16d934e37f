using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A message of an enquiry as it is read.</summary>
/// <param name="FromOwner">The owner of the listing wrote it; otherwise the one who asks.</param>
public sealed record EnquiryMessageLine(int Number, bool FromOwner, PersonId Person, string PersonName, DateTimeOffset At, string Text);
