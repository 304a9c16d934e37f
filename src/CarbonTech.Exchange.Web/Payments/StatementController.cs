using System.Text;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>The statement of a party: its lines of the ledger, filtered, paged, and as a file.</summary>
public sealed class StatementController(ReadStatement read, ReadParties parties, ReadBillSubjects subjects) : ExchangeController
{
    public sealed record Filter(PartyId? Party, DateOnly? From, DateOnly? To, AccountKind? Account, int Page = 1)
    {
        internal ReadStatement.Query Query(PartyId mine, bool all) => new(Party ?? mine, Midnight(From), Midnight(To?.AddDays(1)), Account, all ? 0 : Math.Clamp(Page, 1, 10_000));

        private static DateTimeOffset? Midnight(DateOnly? day) => day is { } d ? new DateTimeOffset(d.ToDateTime(TimeOnly.MinValue), Show.Market.GetUtcOffset(d.ToDateTime(TimeOnly.MinValue))) : null;
    }

    [HttpGet(Paths.Statement)]
    public async Task<IResult> Read([FromQuery] Filter filter)
    {
        if (await read.RunAsync(filter.Query(Actor.Party, all: false), Actor, Gone) is not { } statement) return NotThere();
        return StatementPage.For(statement, filter, await Names.ReadAsync(parties, [statement.Party], Gone), await subjects.OfStatementAsync(statement, Gone), statement.Party == Actor.Party);
    }

    /// <summary>UTF-8 with a mark, so that spreadsheets read Chinese; cells that a spreadsheet would run are made text.</summary>
    [HttpGet(Paths.StatementCsv)]
    public async Task<IResult> Csv([FromQuery] Filter filter)
    {
        if (await read.RunAsync(filter.Query(Actor.Party, all: true), Actor, Gone) is not { } statement) return NotThere();
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(StatementCsv.Of(statement))).ToArray();
        return Results.File(bytes, "text/csv; charset=utf-8", "statement.csv");
    }
}
