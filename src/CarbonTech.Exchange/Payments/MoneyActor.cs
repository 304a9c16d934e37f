using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Who may do what with money.</summary>
internal static class MoneyActor
{
    /// <summary>The people who may pay a party's bills and see its statement.</summary>
    public const Roles Payers = Roles.Buyer | Roles.Finance;

    extension(Actor actor)
    {
        /// <summary>The operator's finance: makes and checks orders of money.</summary>
        public bool IsMoneyOperator => actor.Verified && actor.Capacities.HasFlag(Capacities.Operator) && actor.Has(Roles.Finance | Roles.Owner);

        /// <summary>Sees the money of every party: the operator's finance and its auditors.</summary>
        public bool SeesAllMoney => actor.IsMoneyOperator || actor.MayAudit;

        /// <summary>Sees the bills of this party.</summary>
        public bool SeesMoneyOf(PartyId payer) => actor.SeesAllMoney || (actor.Party == payer && payer != default);
    }
}
