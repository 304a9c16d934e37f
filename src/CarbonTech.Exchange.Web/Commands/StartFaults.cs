using System.Data.Common;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>What keeps a command from beginning, in one sentence for whoever runs the program. What is not known here is a bug and is shown as one.</summary>
internal static class StartFaults
{
    /// <summary>While the host is built: a file of settings that does not read, a word that is none of those that are known, a value that is missing.</summary>
    internal static string OfSettings(Exception fault) => $"The settings cannot be {(fault is InvalidOperationException ? "used" : "read")}: {Words(fault)}";

    /// <summary>While the data are opened.</summary>
    internal static string OfData(Exception fault, string folder) => fault is DbException
        ? $"The database of {folder} cannot be used: {Words(fault)}"
        : $"The data folder {folder} cannot be written: {Words(fault)} Give this account the right to, or choose another folder with --data DIR.";

    /// <summary>While a file that was named is opened: another program holds it, or this account may not read it.</summary>
    internal static string OfFile(Exception fault, FileInfo file) => $"The file {file.FullName} cannot be read: {Words(fault)}";

    /// <summary>The first line of what the machine says, and of what caused it, as sentences.</summary>
    private static string Words(Exception fault)
    {
        var (said, cause) = (Line(fault), fault.InnerException is { } inner ? Line(inner) : "");
        return cause.Length == 0 || said.Contains(cause, StringComparison.Ordinal) ? said : $"{said} {cause}";
    }

    private static string Line(Exception fault)
    {
        var line = fault.Message.Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
