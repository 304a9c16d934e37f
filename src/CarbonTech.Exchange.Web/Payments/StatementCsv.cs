using System.Globalization;
using System.Text;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>A statement as comma-separated text (RFC 4180) in the reader's language.</summary>
public static class StatementCsv
{
    private static readonly string[] Heads = ["time", "cause", "account", "subject", "in", "out", "lies", "currency"];

    public static string Of(Statement statement)
    {
        var t = new Texts();
        var text = new StringBuilder();
        Row(text, Heads.Select(h => t[$"statement.{h}"]));
        foreach (var line in statement.Lines)
        {
            Row(text, [Show.TimeWithSeconds(line.At), t.Of(line.Cause), t.Of(line.Account), line.Subject.ToString("N"), Plain(line.In), Plain(line.Out), Plain(line.Lies), line.In.Currency.ToString()]);
        }

        return text.ToString();
    }

    /// <summary>A cell as text: quoted where needed, and never something that a spreadsheet would take for a formula.</summary>
    public static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Plain(Money money) => money.Major.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
}
