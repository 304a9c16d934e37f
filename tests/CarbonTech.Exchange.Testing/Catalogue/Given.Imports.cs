using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Testing;

/// <summary>Files and imports for tests.</summary>
public sealed partial class Given
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\",;\t\r\n");

    /// <summary>A CSV file as a spreadsheet program writes it, one row of cells per entry, columns by their keys.</summary>
    public static string Csv(IEnumerable<IReadOnlyDictionary<string, string>> rows, char delimiter = ',', Func<string, string>? header = null)
    {
        var text = new StringBuilder();
        var keys = ListingColumns.All.Select(c => c.Key).ToList();
        text.AppendJoin(delimiter, keys.Select(k => Quote(header?.Invoke(k) ?? k))).Append("\r\n");
        foreach (var row in rows) text.AppendJoin(delimiter, keys.Select(k => Quote(row.GetValueOrDefault(k, "")))).Append("\r\n");
        return text.ToString();
    }

    /// <summary>A party whose listings go live at once.</summary>
    public async Task<PartyId> TrustedPartyAsync(string name = "江淮理工大学")
    {
        var party = await PartyAsync(name);
        var by = await OperatorAsync();
        var page = await Use<ReadParty>().RunAsync(party, by);
        (await Use<SetTrusted>().RunAsync(new(by, Act(), party, page!.Version, true), default)).Must();
        return party;
    }

    /// <summary>An import whose dry run has not begun.</summary>
    public async Task<ImportId> ImportAsync(PartyId party, Stream file, string name = "catalogue.csv", ImportMapping? mapping = null)
    {
        var stored = await Use<IFileStore>().PutAsync(file, default);
        return (await Use<BeginImport>().RunAsync(new(PublisherOf(party), Act(), party, stored, name, mapping), default)).Must();
    }

    /// <summary>The same from text, in UTF-8.</summary>
    public Task<ImportId> ImportAsync(PartyId party, string csv) => ImportAsync(party, new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    public async Task CommitAsync(ImportId import)
    {
        var page = (await Use<ReadImports>().OneAsync(import, Actor.System, default))!;
        (await Use<CommitImport>().RunAsync(new(PublisherOf(page.Owner), Act(), import, page.Version), default)).Must();
    }

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
