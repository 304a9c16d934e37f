namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the one who asks has in mind.</summary>
public enum EnquiryPurpose
{
    /// <summary>受让.</summary>
    Buy = 1,

    /// <summary>许可使用.</summary>
    Licence = 2,

    /// <summary>合作开发.</summary>
    Develop = 3,

    /// <summary>试用验证.</summary>
    Trial = 4,

    /// <summary>投资.</summary>
    Invest = 5,

    /// <summary>了解情况.</summary>
    Learn = 6,
}
