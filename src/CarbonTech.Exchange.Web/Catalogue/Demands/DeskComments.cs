using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The desk's comments on the fields of a demand, posted as <c>comment.FIELD</c>.</summary>
internal static class DeskComments
{
    /// <summary>The fields that can be commented, in their order.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        nameof(DemandContent.NameZh), nameof(DemandContent.NameEn), nameof(DemandContent.DetailZh), nameof(DemandContent.DetailEn), nameof(DemandContent.Type), nameof(DemandContent.Modes),
        nameof(DemandContent.Field), nameof(DemandContent.Region), nameof(DemandContent.InvestFrom), nameof(DemandContent.Until), nameof(DemandContent.Trl), nameof(DemandContent.Contact),
    ];

    /// <summary>Text key of a field; both amounts are one.</summary>
    public static string Label(string field) => field == nameof(DemandContent.InvestFrom) ? "demand.investment" : $"demand-form.{field}";

    public static IReadOnlyList<FieldComment> Read(IFormCollection form, ModelStateDictionary state)
    {
        var comments = new List<FieldComment>();
        foreach (var field in Fields)
        {
            if (!form.TryGetValue($"comment.{field}", out var posted)) continue;
            state.SetModelValue($"comment.{field}", new ValueProviderResult(posted));
            if (PlainText.Of(posted.ToString()) is { } text && !string.IsNullOrWhiteSpace(text)) comments.Add(new(field, text.Trim()));
        }

        return comments;
    }
}
