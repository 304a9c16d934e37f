using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What an import refuses, of the file and of its rows.</summary>
public static partial class CatalogueRefusals
{
    public static readonly Refusal NoSuchImport = new("catalogue.no-such-import", RefusalKind.Missing);

    public static readonly Refusal NothingToWrite = new("catalogue.nothing-to-write", RefusalKind.Conflict);

    public static readonly Refusal FileEmpty = new("catalogue.file-empty", RefusalKind.Invalid, "file");

    public static readonly Refusal FileUnreadable = new("catalogue.file-unreadable", RefusalKind.Invalid, "file");

    /// <summary>Not one header is understood: a mapping is needed.</summary>
    public static readonly Refusal NoKnownColumn = new("catalogue.no-known-column", RefusalKind.Invalid, "file");

    public static readonly Refusal UnknownColumn = new("catalogue.unknown-column", RefusalKind.Invalid, "mapping");

    public static readonly Refusal RowUnreadable = new("catalogue.row-unreadable", RefusalKind.Invalid);

    /// <summary>An earlier row of the same file has this key.</summary>
    public static Refusal KeyTwice(string key) => new("catalogue.key-twice", RefusalKind.Invalid, "external_id", [key]);

    /// <summary>The database would not take the row; nothing of it was written.</summary>
    public static readonly Refusal NotStored = new("catalogue.not-stored", RefusalKind.Conflict);

    /// <summary>A warning, no refusal: old codes without a check character exist.</summary>
    public static readonly Refusal UsccDoubtful = new("catalogue.uscc-doubtful", RefusalKind.Invalid, "uscc");
}
