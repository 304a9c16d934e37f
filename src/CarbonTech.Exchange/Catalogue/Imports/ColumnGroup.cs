namespace CarbonTech.Exchange.Catalogue;

/// <summary>Which part of a listing a column belongs to; forms are divided by it.</summary>
public enum ColumnGroup
{
    Words = 1,
    Classes = 2,
    Maturity = 3,
    People = 4,
    Rights = 5,
    Carbon = 6,
    Terms = 7,
    Record = 8,
}
