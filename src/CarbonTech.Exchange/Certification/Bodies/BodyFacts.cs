using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The operator approved a capacity of a body.</summary>
public sealed record BodyApproved(ApprovalId Approval, PartyId Body, Capacities Capacity) : IFact;

/// <summary>Number, scope or dates of an approval changed.</summary>
public sealed record ApprovalChanged(ApprovalId Approval, PartyId Body) : IFact;

/// <summary>The body takes no case under this approval until it is resumed.</summary>
public sealed record ApprovalSuspended(ApprovalId Approval, PartyId Body) : IFact;

/// <summary>A suspended approval stands again.</summary>
public sealed record ApprovalResumed(ApprovalId Approval, PartyId Body) : IFact;

/// <summary>The approval has ended for good; another one may follow.</summary>
public sealed record ApprovalWithdrawn(ApprovalId Approval, PartyId Body) : IFact;
