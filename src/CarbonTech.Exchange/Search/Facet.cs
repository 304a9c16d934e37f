namespace CarbonTech.Exchange.Search;

/// <summary>What results can be narrowed by. Trees (field, readiness) hold a value and its parents, so that choosing a branch chooses its leaves.</summary>
public enum Facet
{
    /// <summary>Codes of the plan's field tree, two levels.</summary>
    Field = 1,

    /// <summary>Technology readiness: a band (1-3, 4-6, 7-9) and the level in it.</summary>
    Trl = 2,

    /// <summary>The offering party.</summary>
    Owner = 3,

    /// <summary>Price band in yuan.</summary>
    Price = 4,

    /// <summary>Ways of transfer, codes of deal_types.</summary>
    DealMode = 5,

    /// <summary>Where the intellectual property stands.</summary>
    IpPosition = 6,

    /// <summary>The words that the claims carry: declared, or a third party's while its certificate is in force.</summary>
    Claim = 7,

    /// <summary>The city of the offering party.</summary>
    Region = 8,

    /// <summary>Outcome, or the kind of patent.</summary>
    Kind = 9,
}
