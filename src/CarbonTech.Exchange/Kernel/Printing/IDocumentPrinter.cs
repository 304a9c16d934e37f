namespace CarbonTech.Exchange.Kernel.Printing;

/// <summary>Draws a document as a PDF of A4 pages that carries its own fonts, Chinese first and English beneath. The same document gives the same bytes:
/// nothing in it comes from the clock or the machine. Long texts flow over as many pages as they need, a character that no font has is printed by its
/// code point, nothing is cut off.</summary>
public interface IDocumentPrinter
{
    byte[] Print(PrintedDocument document);
}
