namespace CarbonTech.Exchange.Deals;

/// <summary>What the kinds of due sums have in common.</summary>
internal static class DueKinds
{
    extension(DueKind kind)
    {
        /// <summary>Part of what the buyer pays the seller; everything else is a fee or a commission.</summary>
        public bool IsPrice => kind <= DueKind.Royalty;

        /// <summary>Owed for the handover itself; a deal is not completed before it is there. What is paid for later use is not.</summary>
        public bool IsFixed => kind <= DueKind.EntryFee;

        /// <summary>Part of the sum that the terms name, of which the exchange and the broker are paid.</summary>
        public bool IsInPrice => kind <= DueKind.Deferred;
    }
}
