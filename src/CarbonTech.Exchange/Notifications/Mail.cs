namespace CarbonTech.Exchange.Notifications;

/// <summary>A mail in the reader's language, as HTML and as plain text.</summary>
/// <param name="Key">Names the mail, so that one that is handed over twice after a crash is the same mail: its Message-ID, and its file's name.</param>
public sealed record Mail(string To, string Subject, string Html, string Text, string? Key = null);
