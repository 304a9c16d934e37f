using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>What keeps the program from beginning is one clear sentence and not zero, without a word of the machine's insides.</summary>
[Collection(CommandCollection.Name)]
public sealed class StartFaultTests
{
    private static readonly string[] Commands = ["serve", "migrate", "verify"];

    [Fact]
    public async Task A_folder_in_which_nothing_can_be_written_is_named_with_the_way_out()
    {
        await using var line = new CommandLine();
        Directory.CreateDirectory(Path.Combine(line.Folder, "serving"));
        await SaysAsync(line, "serve", $"The data folder {line.Folder} cannot be written: ", "--data DIR");
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_named_by_every_command()
    {
        await using var line = new CommandLine();
        Directory.Delete(line.Folder);
        await File.WriteAllTextAsync(line.Folder, "", TestContext.Current.CancellationToken);
        foreach (var command in Commands) await SaysAsync(line, command, $"The data folder {line.Folder} cannot be written: ", "--data DIR");
        File.Delete(line.Folder);
        Directory.CreateDirectory(line.Folder);
    }

    [Fact]
    public async Task A_database_that_is_none_is_named_by_every_command()
    {
        await using var line = new CommandLine();
        await File.WriteAllTextAsync(Path.Combine(line.Folder, "exchange.db"), new string('x', 5_000), TestContext.Current.CancellationToken);
        foreach (var command in Commands) await SaysAsync(line, command, $"The database of {line.Folder} cannot be used: ", "not a database");
    }

    [Fact]
    public async Task A_database_of_another_schema_is_not_verified_as_if_it_held()
    {
        await using var line = new CommandLine();
        var (code, said) = await line.RunAsync("verify");
        Assert.Equal(1, code);
        Assert.StartsWith("The database has not the schema of this release (unknown: none; pending: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("holds", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_settings_that_does_not_read_is_named_by_every_command()
    {
        await using var line = new CommandLine();
        line.Set("DOTNET_ENVIRONMENT", "Unreadable");
        var file = Path.Combine(AppContext.BaseDirectory, "appsettings.Unreadable.json");
        await File.WriteAllTextAsync(file, "{ \"Exchange\": { \"Mail\" ", TestContext.Current.CancellationToken);
        try
        {
            foreach (var command in Commands) await SaysAsync(line, command, "The settings cannot be read: ", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("Exchange__Gateway", "Stripes", "Exchange:Gateway is 'Stripes'")]
    [InlineData("Exchange__Database__Provider", "SqlServer", "Exchange:Database:Connection is missing")]
    [InlineData("Exchange__Mail__Provider", "Pigeon", "Exchange:Mail:Provider is 'Pigeon'")]
    [InlineData("Exchange__Mail__From", "@@", "Exchange:Mail:From is '@@'")]
    public async Task A_setting_that_cannot_be_used_is_named_by_every_command(string setting, string word, string named)
    {
        await using var line = new CommandLine();
        line.Set(setting, word);
        foreach (var command in Commands) await SaysAsync(line, command, "The settings cannot be used: ", named);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_named_and_not_the_data()
    {
        await using var line = new CommandLine();
        var file = Path.Combine(line.Folder, "成果.csv");
        await using var held = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        var (code, said) = await line.RunAsync("import", file, "--org", "江淮理工大学");
        Assert.Equal(1, code);
        Assert.StartsWith($"The file {file} cannot be read: ", said, StringComparison.Ordinal);
    }

    private static async Task SaysAsync(CommandLine line, string command, string begins, string holds)
    {
        var (code, said) = await line.RunAsync(command);
        Assert.True(code != 0, $"{command}: {code}");
        Assert.StartsWith(begins, said, StringComparison.Ordinal);
        Assert.Contains(holds, said, StringComparison.Ordinal);
        Assert.Equal((1, false, false), (said.Trim().Split('\n').Length, said.Contains("Exception", StringComparison.Ordinal), said.Contains("   at ", StringComparison.Ordinal)));
    }
}
