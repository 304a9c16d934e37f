namespace CarbonTech.Exchange.Catalogue;

/// <summary>定价方式 (促进科技成果转化法 18).</summary>
public enum PriceMode
{
    Agreement = 1,
    Posted = 2,
    Auction = 3,
}
