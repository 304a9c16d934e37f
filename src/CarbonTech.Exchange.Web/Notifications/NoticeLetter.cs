namespace CarbonTech.Exchange.Web.Notifications;

/// <summary>The words of a notice's mail, in one language.</summary>
public sealed record NoticeLetter(string Hello, string Line, string? Reason, string Button, Uri Link, string Why, string Choose, Uri ChooseLink)
{
    public string Plain => string.Join("\n\n", new[] { Hello, Line, Reason, $"{Button}\n{Link}", $"{Why}\n{Choose} {ChooseLink}" }.Where(p => !string.IsNullOrEmpty(p))) + "\n";
}
