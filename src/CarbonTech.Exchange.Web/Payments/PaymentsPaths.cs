using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Web;

/// <summary>Bills, statements and the desk of the operator's finance.</summary>
public static partial class Paths
{
    public const string Payments = "/payments";
    public const string Statement = "/statement";
    public const string StatementCsv = "/statement.csv";
    public const string Finance = "/finance";
    public const string Fees = "/fees";
    public const string Reconciliation = "/finance/reconciliation";

    public static string Payment(PaymentRequestId id) => $"{Payments}/{id}";

    public static string Pay(PaymentRequestId id) => $"{Payments}/{id}/pay";

    /// <summary>Where a gateway sends the payer back to; <c>{0}</c> is the attempt.</summary>
    public static string PaymentReturn(object attempt) => $"{Payments}/return/{attempt}";

    public static string Fee(FeeReceiptId id) => $"{Fees}/{id}";

    public static string StatementOf(PartyId party) => $"{Statement}?party={party}";

    public static string PayoutStep(PayoutOrderId id, string step) => $"{Finance}/payouts/{id}/{step}";

    public static string RefundSuspense(ReceiptId id) => $"{Finance}/suspense/{id}/refund";

    public static string RetryRefund(RefundOrderId id) => $"{Finance}/refunds/{id}/retry";
}
