using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money: requests, receipts, refunds, pay-outs and the ledger that mirrors the institutions which hold it.</summary>
internal static class PaymentsModule
{
    internal static IServiceCollection AddPayments(this IServiceCollection services) => services
        .AddSingleton<PaymentGateways>()
        .AddSingleton<RequestPayment>().AddSingleton<CancelPaymentRequest>().AddSingleton<ExpirePaymentRequest>().AddSingleton<CountDeposit>().AddSingleton<ForfeitDeposit>()
        .AddSingleton<StartCheckout>().AddSingleton<RecordCheckoutAnswer>()
        .AddSingleton<ReceiveGatewayEvent>().AddSingleton<BookGatewayEvent>().AddSingleton<BookReceipt>()
        .AddSingleton<RefundPayment>().AddSingleton<RefundSuspense>().AddSingleton<SendRefund>().AddSingleton<SettleRefund>().AddSingleton<RetryRefund>()
        .AddSingleton<OrderPayout>().AddSingleton<HoldPayouts>().AddSingleton<MakePayout>().AddSingleton<ApprovePayout>().AddSingleton<RefusePayout>().AddSingleton<SendPayout>().AddSingleton<SettlePayout>()
        .AddSingleton<BookFee>().AddSingleton<ReadFees>().AddSingleton<VerifyLedger>().AddSingleton<IVerifier>(s => s.GetRequiredService<VerifyLedger>()).AddSingleton<Reconcile>()
        .AddSingleton<ReadPayments>().AddSingleton<ReadStatement>().AddSingleton<ReadFinanceDesk>().AddSingleton<ReadReconciliations>()
        .AddSingleton<IWorker, GatewayInbox>().AddSingleton<IWorker, CheckoutAsker>().AddSingleton<IWorker, RequestExpirer>()
        .AddSingleton<IWorker, RefundSender>().AddSingleton<IWorker, PayoutSender>().AddSingleton<IWorker, DailyReconciliation>();
}
