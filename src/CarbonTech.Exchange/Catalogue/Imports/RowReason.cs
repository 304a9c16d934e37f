using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A reason against a row, kept small: the refusal's code, its column and its arguments as text.</summary>
public sealed record RowReason(string Code, string? Column, IReadOnlyList<string> Args)
{
    public Refusal ToRefusal() => new(Code, RefusalKind.Invalid, Column, [.. Args]);

    internal static RowReason Of(Refusal no) => new(no.Code, no.Field, [.. (no.Args ?? []).Select(a => Short(Convert.ToString(a, CultureInfo.InvariantCulture) ?? ""))]);

    private static string Short(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
