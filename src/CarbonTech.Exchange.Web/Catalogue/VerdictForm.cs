using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>What the desk fills in: the score sheet, or comments per field, or a reason.</summary>
public sealed class VerdictForm
{
    public ActId ActId { get; set; }

    public int Seen { get; set; }

    public int Need { get; set; }

    public int Advantage { get; set; }

    public int Evidence { get; set; }

    public int Rights { get; set; }

    public int Market { get; set; }

    public string? Reason { get; set; }

    internal IReadOnlyList<FieldComment> Comments { get; set; } = [];

    internal ScoreSheet Score => new(Need, Advantage, Evidence, Rights, Market, Reason ?? "");

    /// <summary>Comments come as <c>comment.COLUMN</c>.</summary>
    internal static IReadOnlyList<FieldComment> Read(IFormCollection form, ModelStateDictionary state)
    {
        var comments = new List<FieldComment>();
        foreach (var column in ListingColumns.All)
        {
            if (!form.TryGetValue($"comment.{column.Key}", out var posted)) continue;
            state.SetModelValue($"comment.{column.Key}", new ValueProviderResult(posted));
            if (PlainText.Of(posted.ToString()) is { } text && !string.IsNullOrWhiteSpace(text)) comments.Add(new(column.Key, text.Trim()));
        }

        return comments;
    }
}
