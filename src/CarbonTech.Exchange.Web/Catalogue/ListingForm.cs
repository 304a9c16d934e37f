using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The form of a listing: every column by its key, read as a row of a file is.</summary>
public sealed class ListingForm
{
    public ActId ActId { get; set; }

    public int Seen { get; set; }

    /// <summary><c>submit</c> hands the text in after keeping it.</summary>
    public string? Then { get; set; }

    public bool Submits => Then == "submit";

    /// <summary>The posted cells as a content with what cannot be read; the typed values go into the model state, so that they are shown again.</summary>
    internal static (ListingContent Content, Refusals No) Read(IFormCollection form, ModelStateDictionary state)
    {
        var cells = new Dictionary<string, string>();
        foreach (var column in ListingColumns.All)
        {
            if (!form.TryGetValue(column.Key, out var posted)) continue;
            cells[column.Key] = PlainText.Of(string.Join('；', posted.Select(v => v?.ReplaceLineEndings("\n"))));
            state.SetModelValue(column.Key, new ValueProviderResult(posted));
        }

        return ListingCells.Read(cells);
    }
}
