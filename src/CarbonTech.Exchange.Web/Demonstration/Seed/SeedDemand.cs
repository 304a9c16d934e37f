using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented demand: what it says, how many days ago it was written, how many days it still lasts (or has been over), and where it ends.</summary>
internal sealed record SeedDemand(
    string Key, string Party, string NameZh, string NameEn, string DetailZh, string DetailEn, string Type, IReadOnlyList<string> Modes, string Field, string Region, long? From, long? To, int? Trl,
    int Age, int Lasts, string End, string? Said, IReadOnlyList<SeedDemand.Response> Responses)
{
    /// <summary>The day after writing on which the publisher has looked at all responses.</summary>
    public int LooksAt => Responses.Select(r => r.After).DefaultIfEmpty(4).Max() + 2;

    public DemandContent Content(MarketDay today) => new()
    {
        NameZh = NameZh, NameEn = NameEn, DetailZh = DetailZh, DetailEn = DetailEn, Type = Type, Modes = Modes, Field = Field, Region = Region,
        InvestFrom = From is { } least ? Money.Yuan(least) : null, InvestTo = To is { } most ? Money.Yuan(most) : null, Trl = Trl, Until = today.Next(Lasts).Day,
        Contact = Demonstration.Cast.Party(Party).People[^1] is var person ? new(person.NameZh, null, person.Email) : null,
    };

    /// <summary>An answer to it, so many days after it was written, and what became of it.</summary>
    internal sealed record Response(string By, IReadOnlyList<string> Listings, int After, string Message, ResponseStatus Fate, DeclineReason? Reason, string? Text);
}
