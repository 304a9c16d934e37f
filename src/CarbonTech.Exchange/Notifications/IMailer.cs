namespace CarbonTech.Exchange.Notifications;

/// <summary>Hands a mail over for delivery. Port: a folder or a mail server. It throws when the mail could not be handed over; whether it arrives is never known.</summary>
public interface IMailer
{
    Task SendAsync(Mail mail, CancellationToken ct);
}
