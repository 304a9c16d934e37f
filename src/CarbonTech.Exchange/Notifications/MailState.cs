namespace CarbonTech.Exchange.Notifications;

/// <summary>How far the mail of a notice is.</summary>
public enum MailState
{
    /// <summary>To be sent when its time comes.</summary>
    Waiting = 1,

    /// <summary>A node has it in hand. If that node dies it is taken up again after a while, under the same key.</summary>
    Sending = 2,

    /// <summary>Handed over to the mailer.</summary>
    Sent = 3,

    /// <summary>Given up after several tries; the inbox still has the notice.</summary>
    Failed = 4,

    /// <summary>The person wants no mail about this topic.</summary>
    Unwanted = 5,
}
