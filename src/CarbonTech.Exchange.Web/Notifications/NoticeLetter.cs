namespace CarbonTech.Exchange.Web.Notifications;

/// <summary>The words of a notice's mail, in one language.</summary>
/// <param name="Party">For which party the reader is told.</param>
public sealed record NoticeLetter(string Hello, string Line, string? Party, string? Reason, string Button, Uri Link, string Why, string Choose, Uri ChooseLink)
{
    public string Plain => string.Join("\n\n", new[] { Hello, Line, Party, Reason, $"{Button}\n{Link}", $"{Why}\n{Choose} {ChooseLink}" }.Where(p => !string.IsNullOrEmpty(p))) + "\n";
}
