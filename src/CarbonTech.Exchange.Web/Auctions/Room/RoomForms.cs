using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The operator's word on a lot.</summary>
public sealed record ReasonForm(ActId ActId, string? Reason);

/// <summary>How a suspended lot goes on: without times in the same round, with times in a new one.</summary>
public sealed record ResumeForm(ActId ActId, DateTimeOffset? StartsAt, DateTimeOffset? FreeEndsAt);
