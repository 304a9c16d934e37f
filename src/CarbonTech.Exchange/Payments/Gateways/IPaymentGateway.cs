using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A licensed institution that takes, holds and sends money for the exchange. Every order carries an idempotency key: the same key starts one
/// payment however often it is told. What becomes of an order arrives as a message at <see cref="ReceiveGatewayEvent"/>, at least once, in any order.
/// An institution that does not answer is <see cref="GatewayOutcome.Unknown"/>, never an exception and never a guess.</summary>
public interface IPaymentGateway
{
    /// <summary>Its name in the books, for ever.</summary>
    string Name { get; }

    /// <summary>Opens a page at the institution where the payer pays the amount until the given instant.</summary>
    Task<GatewayAnswer> StartCheckoutAsync(CheckoutOrder order, CancellationToken ct);

    /// <summary>Gives part or all of a receipt back to whoever paid it; never more than is left of it.</summary>
    Task<GatewayAnswer> RefundAsync(RefundInstruction order, CancellationToken ct);

    /// <summary>Sends money to a party.</summary>
    Task<GatewayAnswer> PayOutAsync(PayoutInstruction order, CancellationToken ct);

    /// <summary>What became of the order with this key; null when the institution has never heard of it.</summary>
    Task<GatewayAnswer?> FindAsync(string key, CancellationToken ct);

    /// <summary>What lies with the institution for the exchange, and every movement that made it so.</summary>
    Task<GatewayBook> BookAsync(Currency currency, CancellationToken ct);
}
