using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>What the grades of brokers refuse.</summary>
public static class BrokerRefusals
{
    /// <summary>Only a verified brokerage has brokers.</summary>
    public static readonly Refusal NotABrokerage = new("brokers.not-a-brokerage", RefusalKind.Conflict);

    /// <summary>The person has no broker's role there.</summary>
    public static readonly Refusal NotABroker = new("brokers.not-a-broker", RefusalKind.Conflict, "Person");

    public static readonly Refusal NoGrade = new("brokers.no-grade", RefusalKind.Missing);

    public static readonly Refusal IssuedInFuture = new("brokers.issued-in-future", RefusalKind.Invalid, "IssuedOn");

    /// <summary>One certificate belongs to one person.</summary>
    public static readonly Refusal NumberTaken = new("brokers.number-taken", RefusalKind.Conflict, "Number");
}
