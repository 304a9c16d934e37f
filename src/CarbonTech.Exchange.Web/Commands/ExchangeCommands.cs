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
        root.Add(Plain("verify", "Check the journal's chain, the ledger's sums, the bid chains and the digest of everything that was signed, offered, introduced, certified or filed; non-zero and the place of the first break.", VerifyCommand.RunAsync));
        root.Add(Plain("seed", "Fill a demonstration with its invented market without serving it.", SeedCommand.RunAsync));
        root.Add(Plain("reindex", "Build the search index anew; a running server does it while it serves.", ReindexCommand.RunAsync));
        root.Add(Importing());
        root.Add(Operator());
        return root;
    }

    private static Command Importing()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "XLSX, CSV or JSON Lines." };
        var org = new Option<string>("--org") { Description = "The party: its unified social credit code or its whole name.", Required = true };
        var command = new Command("import", "Import a catalogue file of a party: dry run, then its good rows.") { file, org };
        command.SetAction((parse, ct) => RunAsync(parse, null, app => ImportCommand.RunAsync(app, parse.GetValue(file)!, parse.GetValue(org)!, ct)));
        return command;
    }

    private static Command Operator()
    {
        var email = new Argument<string>("EMAIL") { Description = "The address of the operator's person." };
        var command = new Command("operator", "Make an operator of the market and print the link by which the password is set.") { email };
        command.SetAction((parse, ct) => RunAsync(parse, null, app => OperatorCommand.RunAsync(app, parse.GetValue(email)!, ct)));
        return command;
    }

    private static Command Serving()
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons." };
        var serve = new Command("serve", "Serve the site.") { urls };
        serve.SetAction((parse, ct) => RunAsync(parse, parse.GetValue(urls), app => ServeCommand.RunAsync(app, ct)));
        return serve;
    }

    private static Command Plain(string name, string description, Func<WebApplication, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((parse, ct) => RunAsync(parse, null, app => run(app, ct)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, string? urls, Func<WebApplication, Task<int>> run)
    {
        WebApplication built;
        try
        {
            built = ExchangeHost.Build(parse.GetValue(Data), urls);
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or InvalidOperationException)
        {
            return await Say.NoAsync(StartFaults.OfSettings(fault));
        }

        await using var app = built;
        try
        {
            return await run(app);
        }
        catch (StartFault fault)
        {
            return await Say.NoAsync(fault.Message);
        }
    }
}
