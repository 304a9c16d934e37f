using CarbonTech.Exchange.Payments;
using Xunit;

namespace CarbonTech.Exchange.Tests.Payments;

/// <summary>The whole From × To square of each life, against the approved text.</summary>
public sealed class PaymentLifeTests
{
    [Fact]
    public void A_request_is_paid_cancelled_or_expires() => Assert.Equal(
        """
        Open: Paid, Cancelled, Expired
        Paid: (end)
        Cancelled: (end)
        Expired: (end)
        """, PaymentRequest.Life.Square());

    [Fact]
    public void An_attempt_that_is_unknown_is_settled_and_who_left_may_come_back() => Assert.Equal(
        """
        Created: Pending, Succeeded, Declined, Abandoned, Unknown
        Pending: Succeeded, Declined, Abandoned, Unknown
        Succeeded: (end)
        Declined: (end)
        Abandoned: Succeeded
        Unknown: Succeeded, Declined, Abandoned
        """, Checkout.Life.Square());

    [Fact]
    public void A_message_is_dealt_with_once() => Assert.Equal(
        """
        Received: Booked, Ignored, InSuspense
        Booked: (end)
        Ignored: (end)
        InSuspense: (end)
        """, GatewayEvent.Life.Square());

    [Fact]
    public void A_refund_is_sent_and_a_declined_one_sent_anew() => Assert.Equal(
        """
        Ordered: Sent
        Sent: Paid, Declined, Unknown
        Paid: (end)
        Declined: Ordered
        Unknown: Paid, Declined
        """, RefundOrder.Life.Square());

    [Fact]
    public void A_pay_out_is_made_checked_and_sent() => Assert.Equal(
        """
        Proposed: Ordered
        Ordered: Refused, Approved
        Refused: Ordered
        Approved: Sent
        Sent: Paid, Declined, Unknown
        Paid: (end)
        Declined: Ordered
        Unknown: Paid, Declined
        """, PayoutOrder.Life.Square());
}
