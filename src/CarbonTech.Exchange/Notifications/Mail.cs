namespace CarbonTech.Exchange.Notifications;

/// <summary>A mail in the reader's language, as HTML and as plain text.</summary>
public sealed record Mail(string To, string Subject, string Html, string Text);
