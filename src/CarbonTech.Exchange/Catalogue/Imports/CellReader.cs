using System.Globalization;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Reads typed values out of the cells of one row, by column key, and collects what is wrong with each: a cell that cannot be read is a
/// refusal on its column and reads as empty.</summary>
internal sealed partial class CellReader(IReadOnlyDictionary<string, string> cells)
{
    private static readonly string[] DateFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];
    private static readonly string[] MonthFormats = ["yyyy-M", "yyyy/M", "yyyy.M", "yyyyMM", "yyyy年M月"];

    public Refusals No { get; } = new();

    public string? Text(string column)
    {
        var text = Raw(column);
        if (text is null) return null;
        var most = ListingColumns.Of(column).Most;
        if (text.Length > most) No.When(true, CatalogueRefusals.TooLong(column, most));
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) No.When(true, CatalogueRefusals.UnreadableText.On(column));
        return text;
    }

    public IReadOnlyList<string> List(string column, int mostItems = ListingColumns.ListItems)
    {
        if (Raw(column) is not { } text) return [];
        var items = text.Split(['；', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var most = ListingColumns.Of(column).Most;
        No.When(items.Length > mostItems, CatalogueRefusals.TooMany(column, mostItems));
        No.When(Array.Exists(items, i => i.Length > most), CatalogueRefusals.TooLong(column, most));
        return items;
    }

    public IReadOnlyList<string> List(string column, Func<string, string?> read, Func<string, Refusal> no, int mostItems = ListingColumns.ListItems)
    {
        var good = new List<string>();
        foreach (var item in List(column, mostItems))
        {
            if (read(item) is { } value) good.Add(value);
            else No.When(true, no(item));
        }

        return good;
    }

    public string? Code(string column, CodeTable table) => Read(column, text => table.Find(text)?.Value, CatalogueRefusals.UnknownCode);

    public TEnum? Word<TEnum>(string column, Words<TEnum> words)
        where TEnum : struct, Enum => Value<TEnum>(column, text => words.TryRead(text, out var v) ? v : null, CatalogueRefusals.UnknownCode);

    public int? Int(string column) =>
        Value<int>(column, text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null, CatalogueRefusals.NotANumber);

    public decimal? Number(string column) =>
        Value<decimal>(column, text => decimal.TryParse(Percent(text), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var n) && Math.Abs(n) < 1e15m
            ? text.EndsWith('%') ? n / 100 : n : null, CatalogueRefusals.NotANumber);

    public DateOnly? Date(string column) =>
        Value<DateOnly>(column, text => DateOnly.TryParseExact(DayOf(text), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var d) && Years.AreMeant(d.Year) ? d : null,
            CatalogueRefusals.NotADate);

    public DateOnly? Month(string column) =>
        Value<DateOnly>(column, text => (DateOnly.TryParseExact(text, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var d)
            || DateOnly.TryParseExact(DayOf(text), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out d)) && Years.AreMeant(d.Year) ? new DateOnly(d.Year, d.Month, 1) : null, CatalogueRefusals.NotAMonth);

    public bool? YesNo(string column) =>
        Value<bool>(column, text => ListingWords.Yes.Contains(text) ? true : ListingWords.No.Contains(text) ? false : null, CatalogueRefusals.NotYesNo);

    /// <summary>Yuan with or without separators, sign or unit; 万 is ten thousand; 面议 is no amount. Answers fen.</summary>
    public long? Yuan(string column)
    {
        if (Raw(column) is not { } text || ListingWords.Negotiable.Contains(text)) return null;
        return Value<long>(column, _ =>
        {
            if (YuanPattern().Match(text) is not { Success: true } match) return null;
            if (!decimal.TryParse(match.Groups["n"].Value.Replace("，", ",", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var n) || n >= 1e17m) return null;
            n *= match.Groups["wan"].Success ? 1_000_000 : 100;
            return n is > 0 and < 1e17m && n == decimal.Truncate(n) ? (long)n : null;
        }, CatalogueRefusals.NotANumber);
    }

    public string? Checked(string column, Func<string, bool> good, Func<string, Refusal> no) => Text(column) is { } text ? Read(column, t => good(t) ? t : null, (_, v) => no(v)) : null;

    public string? Raw(string column) => cells.TryGetValue(column, out var cell) && cell.Trim() is { Length: > 0 } text ? text : null;

    public bool Any(string prefix) => cells.Any(c => c.Key.StartsWith(prefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(c.Value));

    private string? Read(string column, Func<string, string?> read, Func<string, string, Refusal> no)
    {
        if (Raw(column) is not { } text) return null;
        var value = read(text);
        No.When(value is null, no(column, text));
        return value;
    }

    private T? Value<T>(string column, Func<string, T?> read, Func<string, string, Refusal> no)
        where T : struct
    {
        if (Raw(column) is not { } text) return null;
        var value = read(text);
        No.When(value is null, no(column, text));
        return value;
    }

    private static string Percent(string text) => text.TrimEnd('%').Trim();

    private static string DayOf(string text) => text.IndexOfAny([' ', 'T']) is var at and > 0 ? text[..at] : text;

    [GeneratedRegex(@"^(¥|￥|CNY|RMB|人民币)?\s*(?<n>[0-9][0-9,，]*(\.[0-9]+)?)\s*(?<wan>万)?\s*元?(整)?(人民币)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex YuanPattern();
}
