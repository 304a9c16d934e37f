namespace CarbonTech.Exchange.Web.Commands;

/// <summary>What keeps a command from beginning; the message is the sentence for whoever runs the program.</summary>
internal sealed class StartFault(string sentence, Exception cause) : Exception(sentence, cause);
