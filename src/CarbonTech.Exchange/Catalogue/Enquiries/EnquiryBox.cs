namespace CarbonTech.Exchange.Catalogue;

/// <summary>Which of a party's enquiries: those it is asked, or those it asks.</summary>
public enum EnquiryBox
{
    In = 1,
    Out = 2,
}
