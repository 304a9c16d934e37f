namespace CarbonTech.Exchange.Catalogue;

/// <summary>The file is no table of a kind that is understood.</summary>
public sealed class UnreadableSheetException(string message, Exception? inner = null) : Exception(message, inner);
