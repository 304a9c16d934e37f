namespace CarbonTech.Exchange.Web.Commands;

/// <summary>One clear sentence when a command cannot do what was asked.</summary>
internal static class Say
{
    internal static async Task<int> NoAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
