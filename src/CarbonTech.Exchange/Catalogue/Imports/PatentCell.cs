using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The patents of a row in one cell: <c>number|kind|status|annual fee date|patentee|encumbrances|extract date</c>, items divided by ； or ;.
/// Kind and status may be empty and are completed from the number.</summary>
internal static class PatentCell
{
    public static IReadOnlyList<PatentEntry> Read(CellReader cells)
    {
        var entries = new List<PatentEntry>();
        foreach (var item in cells.List("patents"))
        {
            if (One(item, cells.No) is { } entry) entries.Add(entry);
        }

        return entries;
    }

    public static string Write(IReadOnlyList<PatentEntry> patents) => string.Join('；', patents.Select(p => string.Join('|',
        p.Printed(), ListingWords.Kind.Write(p.Kind), ListingWords.Patent.Write(p.Status), Day(p.AnnualFeeDue), p.Patentee, p.Encumbrances, Day(p.ExtractDate)).TrimEnd('|')));

    private static PatentEntry? One(string item, Refusals no)
    {
        var parts = item.Split('|', StringSplitOptions.TrimEntries);
        string Part(int i) => parts.Length > i ? parts[i] : "";
        var fault = PatentNumber.Read(Part(0), out var number);
        no.When(fault == PatentNumberFault.CheckDigit, CatalogueRefusals.PatentCheckDigit(Part(0)));
        no.When(fault == PatentNumberFault.Unreadable, CatalogueRefusals.BadPatentNumber(Part(0)));
        if (number is null) return null;
        var (kind, status) = (number.Kind, Guess(number));
        if (Part(1).Length > 0 && !ListingWords.Kind.TryRead(Part(1), out kind)) no.When(true, CatalogueRefusals.UnknownCode("patents", Part(1)));
        if (Part(2).Length > 0 && !ListingWords.Patent.TryRead(Part(2), out status)) no.When(true, CatalogueRefusals.UnknownCode("patents", Part(2)));
        no.When(number.WrittenAsGranted && status is PatentStatus.Filed or PatentStatus.Published && number.WrittenAsGranted, CatalogueRefusals.ZlOnApplication(Part(0)));
        return new PatentEntry
        {
            Number = number.Normal, Kind = kind, Status = status, AnnualFeeDue = Date(Part(3), no), Patentee = Some(Part(4)), Encumbrances = Some(Part(5)), ExtractDate = Date(Part(6), no),
        };
    }

    private static PatentStatus Guess(PatentNumber number)
    {
        if (number.WrittenAsGranted) return PatentStatus.Granted;
        var letter = number.Normal.LastOrDefault(char.IsAsciiLetter);
        if (PatentNumber.IsChinese(number.Normal) || number.Normal.StartsWith("PCT", StringComparison.Ordinal)) return PatentStatus.Filed;
        return letter is 'A' ? PatentStatus.Published : PatentStatus.Granted;
    }

    private static DateOnly? Date(string text, Refusals no)
    {
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text.Replace('/', '-').Replace('.', '-'), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        no.When(true, CatalogueRefusals.NotADate("patents", text));
        return null;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string? Some(string text) => text.Length == 0 ? null : text;
}
