namespace CarbonTech.Exchange.Catalogue;

/// <summary>Where a public notice stands.</summary>
public enum PublicNoticeStatus
{
    /// <summary>Everyone may read it and object until its end.</summary>
    Running = 1,

    /// <summary>Somebody objected; nothing that depends on it goes on until the unit has answered.</summary>
    Objected = 2,

    /// <summary>Its days are over and no objection stands.</summary>
    Passed = 3,

    /// <summary>An objection was upheld.</summary>
    Failed = 4,

    /// <summary>The unit took it back.</summary>
    Withdrawn = 5,
}
