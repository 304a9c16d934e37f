namespace CarbonTech.Exchange.Search;

/// <summary>Where a word of the query is looked for; in the box it is written <c>field:value</c>, in either language.</summary>
public enum QueryField
{
    Any = 0,
    Title = 1,
    Owner = 2,
    Patent = 3,
    Field = 4,
    Trl = 5,
    Region = 6,
    Kind = 7,
    Deal = 8,
    Ip = 9,
    Claim = 10,
}
