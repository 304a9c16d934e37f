using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A sum of a deal may be paid now.</summary>
public sealed record DueOpened(DueId Due, DealId Deal, DueKind Kind) : IFact;

/// <summary>One side says that a sum was paid directly, or that its share was registered.</summary>
public sealed record DueStated(DueId Due, DealId Deal) : IFact;

/// <summary>The seller denies that a sum arrived.</summary>
public sealed record DueDenied(DueId Due, DealId Deal) : IFact;

/// <summary>A sum of a deal is there: in escrow, or confirmed by both.</summary>
public sealed record DueMet(DueId Due, DealId Deal, DueKind Kind, Money Amount) : IFact;

/// <summary>A sum of a deal left the escrow.</summary>
public sealed record DueReleased(DueId Due, DealId Deal, Money Amount) : IFact;

/// <summary>A sum of a deal is no longer owed, or went back to its payer.</summary>
public sealed record DueClosed(DueId Due, DealId Deal, DueStatus How) : IFact;

/// <summary>The buyer has more time for a sum.</summary>
public sealed record DueProlonged(DueId Due, DealId Deal, DateTimeOffset DueAt) : IFact;

/// <summary>The buyer reported from what the royalty of a year is reckoned.</summary>
public sealed record RoyaltyReported(DueId Due, DealId Deal, int Year, Money Amount) : IFact;

/// <summary>The seller asks for the accounts behind a royalty (民法典 846).</summary>
public sealed record AccountsAsked(DueId Due, DealId Deal) : IFact;

/// <summary>The buyer showed them.</summary>
public sealed record AccountsShown(DueId Due, DealId Deal) : IFact;

/// <summary>The seller says that a milestone is delivered.</summary>
public sealed record MilestoneReported(MilestoneId Milestone, DealId Deal) : IFact;

/// <summary>The buyer accepted a milestone.</summary>
public sealed record MilestoneAccepted(MilestoneId Milestone, DealId Deal) : IFact;

/// <summary>The buyer objects to a milestone.</summary>
public sealed record MilestoneObjected(MilestoneId Milestone, DealId Deal) : IFact;

/// <summary>The step at the patent register was filed.</summary>
public sealed record RegisterFiled(RegisterStepId Step, DealId Deal) : IFact;

/// <summary>The office gave the request back.</summary>
public sealed record RegisterReturned(RegisterStepId Step, DealId Deal) : IFact;

/// <summary>The office confirmed the step.</summary>
public sealed record RegisterConfirmed(RegisterStepId Step, DealId Deal) : IFact;

/// <summary>A public unit stated its inventors' reward (转化法 45).</summary>
public sealed record RewardStated(RewardId Reward, DealId Deal, int BasisPoints) : IFact;
