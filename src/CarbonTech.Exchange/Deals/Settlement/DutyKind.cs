namespace CarbonTech.Exchange.Deals;

/// <summary>What a deal's performance asks of a side.</summary>
public enum DutyKind
{
    /// <summary>Buyer: a sum is to be paid directly, and stated here.</summary>
    PayDirectly = 1,

    /// <summary>Seller: a stated sum is to be confirmed or denied.</summary>
    ConfirmReceipt = 2,

    /// <summary>Either side: the share is to be evidenced.</summary>
    EvidenceShare = 3,

    /// <summary>Buyer: the royalty of a year is to be reported.</summary>
    ReportRoyalty = 4,

    /// <summary>Buyer: the accounts that the seller asked for are to be shown.</summary>
    ShowAccounts = 5,

    /// <summary>Seller: a milestone is to be delivered.</summary>
    Deliver = 6,

    /// <summary>Buyer: a delivery is to be accepted, or objected to.</summary>
    Accept = 7,

    /// <summary>Seller: the step at the patent register is to be filed.</summary>
    FileRegister = 8,

    /// <summary>Seller: the register's confirmation is to be shown.</summary>
    ConfirmRegister = 9,

    /// <summary>Seller: a sum is overdue; give more time or declare the default.</summary>
    Overdue = 10,
}
