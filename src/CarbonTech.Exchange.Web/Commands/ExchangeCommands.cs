using System.CommandLine;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>The command line of the program: one executable serves and keeps the market.</summary>
internal static class ExchangeCommands
{
    private static readonly Option<string?> Data = new("--data") { Description = "Folder of the embedded profile (database, index, files, mail).", Recursive = true };

    internal static RootCommand All()
    {
        var root = new RootCommand("CarbonTech.Exchange: an exchange for low-carbon technology.") { Data };
        root.Add(Serving());
        root.Add(Plain("migrate", "Bring the database to the schema of this release.", MigrateCommand.RunAsync));
        root.Add(Plain("verify", "Check the journal's chain, the ledger's sums and the bid chains; non-zero and the place on a broken one.", VerifyCommand.RunAsync));
        return root;
    }

    private static Command Serving()
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons." };
        var serve = new Command("serve", "Serve the site.") { urls };
        serve.SetAction((parse, ct) => ServeCommand.RunAsync(Host(parse, parse.GetValue(urls)), ct));
        return serve;
    }

    private static Command Plain(string name, string description, Func<WebApplication, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction(async (parse, ct) =>
        {
            await using var app = Host(parse);
            return await run(app, ct);
        });
        return command;
    }

    private static WebApplication Host(ParseResult parse, string? urls = null) => ExchangeHost.Build(parse.GetValue(Data), urls);
}
